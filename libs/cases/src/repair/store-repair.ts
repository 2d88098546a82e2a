import { byRepair, planRepair, repairFacts, type JsonObject, type StimulusKind } from '@beian/procedure/kernel';
import type { ActingPerson } from '../acts/people-of-act.js';
import { storeSubmission } from '../acts/store-submission.js';
import type { StoredAct } from '../acts/submit-act.js';
import type { Sql } from '../database/sql.js';
import type { StimulusQueue } from '../stimuli/queue.js';
import { effectiveCourse } from './effective-course.js';
import type { RepairRow } from './repair-row.js';

interface VoidMessage {
  readonly kind: StimulusKind;
  readonly element: string;
  readonly process: string;
  readonly role: string;
  readonly result: string;
  readonly facts: JsonObject;
  readonly form: JsonObject;
  readonly userId: string;
  readonly name: string;
  readonly organisationId: string;
  readonly onBehalfOf: string | null;
}

/** Stores the repair at the next position and makes void what it undoes. Messages from outside are not undone: they are stored again behind it. */
export async function storeRepair(sql: Sql, queue: StimulusQueue, repair: RepairRow, actor: ActingPerson): Promise<StoredAct> {
  const { row } = queue;
  const course = await effectiveCourse(sql, row.id);
  const order = planRepair(course.moves, course.stimuli, { to: repair.to, renew: repair.kind === 'renew' ? [repair.activation] : [], serial: course.serial });
  const messages = await messagesFrom(sql, row.id, repair.to);
  await sql.run(
    `with void as (
       update case_stimulus set state = 'void', void_by = $3, delivered_at = coalesce(delivered_at, clock_timestamp()) where case_id = $1 and pos >= $2 and state <> 'void' returning submission_id)
     update submission set superseded_by = $4 where id in (select submission_id from void) and superseded_by is null`,
    [row.id, repair.to, queue.nextPos, byRepair],
  );
  const stored = await storeSubmission(sql, queue, {
    kind: 'repair', element: row.processId, process: row.processId, role: 'supervisor', form: { reason: repair.reason, kind: repair.kind, to: repair.to, proposedBy: repair.proposedBy },
    outcome: { result: 'REPAIRED', facts: repairFacts(order) }, actor,
  });
  for (const { kind, element, process, role, form, result, facts, ...sender } of messages) {
    await storeSubmission(sql, queue, { kind, element, process, role, form, outcome: { result, facts }, actor: sender });
  }
  return stored;
}

async function messagesFrom(sql: Sql, caseId: string, to: number): Promise<readonly VoidMessage[]> {
  return sql.rows<VoidMessage & Record<string, unknown>>(
    `select s.kind, s.element, b.process_id as process, b.role, s.result, s.facts, b.form, b.actor as "userId", b.actor_name as name, b.actor_org as "organisationId", b.on_behalf_of as "onBehalfOf"
     from case_stimulus s join submission b on b.id = s.submission_id
     where s.case_id = $1 and s.pos >= $2 and s.kind = 'message' and s.state in ('stored', 'applied') order by s.pos`,
    [caseId, to],
  );
}

import { randomUUID } from 'node:crypto';
import type { Due } from '@beian/calendar';
import type { Json, Move } from '@beian/procedure/kernel';
import { dueOf } from '../context/due-of.js';
import { bindsApplicant, holderOf, placedRoles, type Holder } from '../context/role-places.js';
import { elementOf } from '../registry-lookup.js';
import type { Passage } from './passage.js';

interface WantedTask {
  /** Of the task that would be opened. */
  readonly id: string;
  readonly instance: string | null;
  readonly org: string | null;
  readonly assignee: string | null;
  readonly holders: readonly Holder[];
}

export interface WantedTasks {
  readonly role: string;
  readonly due: Due | null;
  readonly tasks: readonly WantedTask[];
}

/** Who an entered step waits for, and until when: as it stands now. */
export async function wantedTasks(passage: Passage, move: Move): Promise<WantedTasks> {
  const { memory } = passage;
  const element = elementOf(passage.processOf(move), move.element);
  const performing = await placedRoles(memory, element.roles, move.scope);
  const [first] = performing;
  if (first === undefined) throw new Error(`${move.process} ${move.element} has no role that anybody performs`);
  const due = element.due === null ? null : await dueOf(await passage.dueQuestion(move, element.due, bindsApplicant(performing)));
  if (due !== null) passage.standing.due(move.activation, due.civil);
  const tasks: WantedTask[] = [];
  for (const member of membersOf(move.detail['members'])) {
    const holders: Holder[] = [];
    for (const candidate of performing) holders.push(await holderOf(memory, candidate, member));
    tasks.push({ id: randomUUID(), instance: member, org: holders[0]?.orgId ?? null, assignee: holders[0]?.userId ?? null, holders });
  }
  return { role: first.role, due, tasks };
}

/** Opens the task of a user or receive task, one for each member of a multi-instance, with candidates and due instant. */
export async function openTasks(passage: Passage, move: Move): Promise<void> {
  const { memory: { row }, sql } = passage;
  const { role, due, tasks } = await wantedTasks(passage, move);
  await sql.later(
    `with wanted as (select id, instance, org, assignee, holders from jsonb_to_recordset($1::jsonb) as w(id uuid, instance text, org uuid, assignee text, holders jsonb)),
     opened as (
       insert into task (id, case_id, case_no, procedure_id, process_id, scope, element, activation, instance, role, org_id, assignee, region,
         applicant_id, applicant_name, due_at, due_date, provisional, created_at)
       select id, $2, $3, $4, $5, $6, $7, $8, instance, $9, org, assignee, $10, $11, $12, $13, $14, $15, $16 from wanted)
     insert into task_candidate (task_id, holder, role, procedure_id, region, applicant_id, applicant_name, due_at, received_at)
     select w.id, coalesce(h."orgId", h."userId"), h.role, $4, $10, $11, $12, coalesce($13::timestamptz, 'infinity'), $16
     from wanted w, jsonb_to_recordset(w.holders) as h(role text, "orgId" text, "userId" text)
     on conflict do nothing`,
    [
      JSON.stringify(tasks), row.id, row.caseNo, row.procedureId, move.process, move.scope, move.element, move.activation, role,
      row.filingRegion, row.applicantId, row.applicantName, due?.dueAt ?? null, due?.civil ?? null, due?.provisional ?? false, passage.at,
    ],
  );
  for (const { id, holders } of tasks) passage.live.task(id, holders);
}

function membersOf(members: Json | undefined): readonly (string | null)[] {
  if (!Array.isArray(members)) return [null];
  return members.map(String);
}

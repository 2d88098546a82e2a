import type { Move } from '@beian/procedure/kernel';
import { stimuliAfter, type StoredStimulus } from './stored-stimulus.js';
import type { Passage } from './passage.js';

/** The stimulus of this position came too late: something before it ended what it was for. Its form stays readable. */
export async function supersedeStimulus(passage: Passage, move: Move): Promise<void> {
  await markSuperseded(passage, passage.stimulus, String(move.detail['by'] ?? ''));
}

/** The end of the case supersedes every row still stored, each with its own line in the log. */
export async function supersedeRest(passage: Passage, ended: string): Promise<number> {
  const { memory, stimulus, chain, deps, recordedAt } = passage;
  const rest = await stimuliAfter(passage.sql, memory.row.id, stimulus.pos);
  for (const late of rest) {
    await markSuperseded(passage, late, ended);
    const { processId } = memory.row;
    chain.append(
      {
        pos: late.pos, process: processId, definitionHash: deps.registry.processes[processId]?.model.semanticHash ?? '', scope: [], element: late.element,
        activation: late.activation, instance: late.instance, kind: 'superseded', flow: null, actor: late.actor, onBehalfOf: late.onBehalfOf, role: late.role,
        org: late.actorOrg, legalAt: late.receivedAt, recordedAt, detail: { by: ended, pos: late.pos }, submissionId: late.submissionId,
      },
      late.form,
    );
  }
  return rest.at(-1)?.pos ?? stimulus.pos;
}

async function markSuperseded({ sql, memory }: Passage, late: StoredStimulus, by: string): Promise<void> {
  await sql.later(
    `with late as (update case_stimulus set state = 'superseded', superseded_by = $3 where case_id = $1 and pos = $2 returning submission_id, kind, activation, element),
     form as (update submission set superseded_by = $3 where id = (select submission_id from late)),
     timer as (update case_timer t set state = 'disarmed' from late l where l.kind = 'timer' and t.case_id = $1 and t.activation = l.activation and t.element = l.element),
     hidden as (delete from task_candidate where task_id in (select id from task where case_id = $1 and submission_id = (select submission_id from late)))
     update task set state = 'cancelled', closed_by = $3, completing_since = null, revision = revision + 1
     where case_id = $1 and submission_id = (select submission_id from late) and state in ('open', 'completing')`,
    [memory.row.id, late.pos, by],
  );
}

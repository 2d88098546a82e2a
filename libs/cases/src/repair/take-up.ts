import type { ProcessDeclaration } from '@beian/procedure/declaration';
import type { Move } from '@beian/procedure/kernel';
import { wantedTasks } from '../advance/open-tasks.js';
import type { Passage } from '../advance/passage.js';
import { armTimers } from '../advance/timers.js';
import type { Holder } from '../context/role-places.js';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

/** A step waits again after a repair: the same activation, the same task with its draft, its timers armed anew. What its entry wrote is there already. */
export async function takeUp(passage: Passage, move: Move, element: DiagramElement): Promise<void> {
  const { sql, memory } = passage;
  if (element.type === 'callActivity') await sql.run(`update case_scope set state = 'open', result = null where case_id = $1 and activation = $2`, [memory.row.id, move.activation]);
  if (element.execution === 'activity') await sql.run(`update service_job set state = 'open', finished_at = null where case_id = $1 and activation = $2`, [memory.row.id, move.activation]);
  if (element.type === 'userTask' || element.type === 'receiveTask') await reopenTasks(passage, move);
  await armTimers(passage, move, element);
}

async function reopenTasks(passage: Passage, move: Move): Promise<void> {
  const { sql, memory: { row }, live } = passage;
  const { role, due, tasks } = await wantedTasks(passage, move);
  const reopened = await sql.rows<{ id: string; holders: readonly Holder[] }>(
    `with wanted as (select instance, org, assignee, holders from jsonb_to_recordset($1::jsonb) as w(instance text, org uuid, assignee text, holders jsonb)),
     reopened as (
       update task t set state = 'open', closed_by = null, completing_since = null, completed_at = null, completed_by = null, submission_id = null, revision = revision + 1,
         role = $4, org_id = w.org, assignee = w.assignee, due_at = $5, due_date = $6, provisional = $7
       from wanted w where t.case_id = $2 and t.activation = $3 and t.instance is not distinct from w.instance
       returning t.id, t.procedure_id, t.region, t.applicant_id, t.applicant_name, w.holders),
     listed as (
       insert into task_candidate (task_id, holder, role, procedure_id, region, applicant_id, applicant_name, due_at)
       select o.id, coalesce(h."orgId", h."userId"), h.role, o.procedure_id, o.region, o.applicant_id, o.applicant_name, coalesce($5::timestamptz, 'infinity')
       from reopened o, jsonb_to_recordset(o.holders) as h(role text, "orgId" text, "userId" text)
       on conflict do nothing)
     select id, holders from reopened`,
    [JSON.stringify(tasks), row.id, move.activation, role, due?.dueAt ?? null, due?.civil ?? null, due?.provisional ?? false],
  );
  for (const { id, holders } of reopened) live.task(id, holders);
}

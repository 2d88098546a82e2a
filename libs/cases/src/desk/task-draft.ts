import type { JsonObject } from '@beian/procedure/kernel';
import type { ActingPerson } from '../acts/people-of-act.js';
import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { TaskPolicy } from '../acts/submit-act.js';
import { lockTask } from '../acts/task-row.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, taskOf } from '../registry-lookup.js';

export interface DraftCommand {
  readonly taskId: string;
  readonly actor: ActingPerson;
  /** Revision of the draft as its author saw it; 0 where there was none. */
  readonly revision: number;
  readonly form: JsonObject;
  readonly policy: TaskPolicy;
}

export interface SavedDraft {
  readonly revision: number;
}

/** Saves what was typed so far. Two people on the same draft see a conflict, never a silent overwrite. */
export function saveTaskDraft(deps: CaseDependencies, { taskId, actor, revision, form, policy }: DraftCommand): Promise<SavedDraft | Refusal> {
  return deps.database.transaction(async (sql) => {
    const task = await lockTask(sql, taskId);
    if (task === null) return refusals.noTask();
    const refused = await policy(sql, task, actor);
    if (refused !== null) return refused;
    if (task.state !== 'open') return task.state === 'cancelled' ? refusals.cancelled(task.closedBy) : refusals.completed(null, task.completedAt);
    const present = (await sql.row<{ revision: number }>('select revision from task_draft where task_id = $1', [taskId]))?.revision ?? 0;
    if (present !== revision) return refuse('conflict', 'DRAFT_CHANGED', '草稿已在别处保存过，请先载入最新内容。', 'The draft was saved elsewhere meanwhile; load it first.', { current: { revision: present } });
    const sealed = deps.vault.seal(taskOf(processOf(deps.registry, task.processId), task.element).form, form);
    await sql.run(
      `insert into task_draft (task_id, form, revision, saved_by) values ($1, $2, 1, $3)
       on conflict (task_id) do update set form = excluded.form, revision = task_draft.revision + 1, saved_by = excluded.saved_by, saved_at = clock_timestamp()`,
      [taskId, JSON.stringify(sealed), actor.userId],
    );
    return { revision: present + 1 };
  });
}

export async function readTaskDraft({ vault }: CaseDependencies, sql: Sql, taskId: string): Promise<{ readonly form: JsonObject; readonly revision: number } | null> {
  const row = await sql.row<{ form: JsonObject; revision: number }>('select form, revision from task_draft where task_id = $1', [taskId]);
  return row === null ? null : { form: vault.open(row.form), revision: row.revision };
}

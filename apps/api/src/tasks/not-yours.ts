import { refuse, type Refusal, type Sql, type TaskRow } from '@beian/cases';
import { roles } from '@beian/identity';
import type { ProcedureRegistry } from '@beian/procedure/declaration';

/** Says whose a task is and by which rule, so that who may not do it knows whom to turn to. */
export async function notYours(registry: ProcedureRegistry, sql: Sql, task: TaskRow): Promise<Refusal> {
  const [holder, rule] = await Promise.all([
    sql.row<{ name: string; role: string }>('select o.name, c.role from task_candidate c join organisation o on o.id::text = c.holder where c.task_id = $1 order by c.role limit 1', [task.id]), ruleOf(registry, sql, task),
  ]);
  const post = Object.entries(roles).find(([code]) => code === holder?.role)?.[1];
  const [zh, en] = holder === null || post === undefined ? ['其他岗位或单位', 'another role or organisation'] : [`${holder.name}的${post.zh}`, `${post.en} of ${holder.name}`];
  return refuse('forbidden', 'TASK_NOT_YOURS', `该任务由${zh}办理，您没有该岗位，不能办理。`, `This task is for ${en}; you do not hold that post.`, rule === undefined ? {} : { rule });
}

/** Of the step itself, or of the part of the procedure that it belongs to. */
async function ruleOf({ processes }: ProcedureRegistry, sql: Sql, { caseId, processId, element, scope }: TaskRow): Promise<string | undefined> {
  const [own] = processes[processId]?.model.elements[element]?.rules ?? [];
  const call = own !== undefined || scope.length === 0 ? null : await sql.row<{ process: string; element: string }>(
    'select process_id as process, element from case_scope where case_id = $1 and activation = $2', [caseId, scope[0]]);
  return own ?? (call === null ? undefined : processes[call.process]?.model.elements[call.element]?.rules[0]);
}

import { Injectable } from '@nestjs/common';
import { assignTask, isRefusal, saveTaskDraft, submitAct, type ActingPerson, type Assignment, type AssignmentKind, type InboxRow, type Refusal, type Sql, type TaskPolicy, type TaskRow } from '@beian/cases';
import { record, type Principal } from '@beian/identity';
import type { JsonObject } from '@beian/procedure/kernel';
import { DataSource } from 'typeorm';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { unprintableCharacters } from '../files/unprintable-characters.js';
import { ProblemError } from '../http/problem.js';
import { coversOf } from './standing.js';
import { TaskPage } from './task-page.js';
import { TaskRights } from './task-rights.js';
import { holdingsOf, TaskRows } from './task-rows.js';
import type { CompletedTaskDto, TaskRowDto } from './tasks-dto.js';

export interface HandOn {
  readonly kind: AssignmentKind;
  readonly subject: string | null;
  readonly reason: string | null;
}

interface Deed {
  readonly caller: Principal;
  readonly task: TaskRow;
  readonly actor: ActingPerson;
  readonly requestId: string;
  readonly kind: AssignmentKind | 'completed';
}

@Injectable()
export class TaskActs {
  constructor(
    private readonly desk: CaseDesk,
    private readonly page: TaskPage,
    private readonly rows: TaskRows,
    private readonly rights: TaskRights,
    private readonly data: DataSource,
  ) {}

  async complete(caller: Principal, id: string, revision: number, form: JsonObject, requestId: string): Promise<CompletedTaskDto> {
    const { task, actor } = await this.page.acting(caller, id);
    const given = await this.asGiven(task, actor, form);
    const stored = await this.told({ caller, task, actor, requestId, kind: 'completed' }, await submitAct(this.desk.deps, { taskId: id, caseId: task.caseId, actor, revision, form: given, policy: this.rights.act(caller), demand: unprintableCharacters }));
    const rung = await this.desk.bell.ring(stored);
    if (rung.state === 'superseded') throw superseded(rung.by);
    const carriedOut = rung.state === 'applied';
    const [row, nextTasks] = await this.desk.deps.database.together((sql) => Promise.all([
      sql.row<{ state: string }>('select state from filing_case where id = $1', [stored.caseId]), carriedOut ? this.nextTasks(sql, caller, task) : [],
    ]));
    return {
      saved: true, carriedOut, caseState: row?.state ?? '', nextTasks,
      message: carriedOut ? { zh: '已办理', en: 'Done' } : { zh: '已保存，系统稍后继续办理', en: 'Saved; it will be carried out shortly' },
    };
  }

  private async asGiven(task: TaskRow, actor: ActingPerson, form: JsonObject): Promise<JsonObject> {
    const declared = this.desk.registry.processes[task.processId]?.tasks[task.element]?.form;
    return declared && task.state === 'open' ? { ...form, ...(await this.page.given(this.desk.deps.database.sql, task, actor, declared)) } : form;
  }

  async saveDraft(caller: Principal, id: string, revision: number, form: JsonObject): Promise<{ revision: number }> {
    const { actor } = await this.page.acting(caller, id);
    return answered(await saveTaskDraft(this.desk.deps, { taskId: id, actor, revision, form, policy: this.rights.act(caller) }));
  }

  async handOn(caller: Principal, id: string, { kind, subject, reason }: HandOn, requestId: string): Promise<Assignment> {
    const { task, actor } = await this.page.acting(caller, id);
    const command = { kind, taskId: id, actor, reason, subject: subject === null ? null : { userId: subject }, policy: this.policy(caller, kind, subject) };
    return this.told({ caller, task, actor, requestId, kind }, await assignTask(this.desk.deps, command));
  }

  private policy(caller: Principal, kind: AssignmentKind, subject: string | null): TaskPolicy {
    if (kind === 'assigned' || kind === 'delegated') return this.rights.handOn(caller, subject ?? '', kind);
    return kind === 'returned' ? this.rights.giveBack(caller) : this.rights.claim(caller);
  }

  /** What the caller can go on with at once. */
  private async nextTasks(sql: Sql, caller: Principal, { caseId, procedureId }: TaskRow): Promise<TaskRowDto[]> {
    const given = await coversOf(sql, caller);
    const holdings = holdingsOf(caller, given).filter(({ procedures }) => procedures === null || procedures.includes(procedureId));
    const rows = sql.rows<InboxRow & Record<string, unknown>>(
      `select t.id, t.case_id as "caseId", t.case_no as "caseNo", t.process_id as "processId", t.element, t.instance, t.role, t.org_id as "orgId", t.assignee,
         t.applicant_name as "applicantName", t.procedure_id as "procedureId", t.region, t.state, t.due_at as "dueAt", t.due_date as "dueDate", t.provisional,
         t.claimed_by as "claimedBy", t.created_at as "createdAt", t.completed_at as "completedAt", t.revision from task t
       where t.case_id = $1 and t.state = 'open' and exists (
         select from task_candidate k join unnest($2::text[], $3::text[]) as h(holder, role) on h.holder = k.holder and h.role = k.role where k.task_id = t.id)
       order by t.created_at`,
      [caseId, holdings.map(({ holder }) => holder), holdings.map(({ role }) => role)]);
    return this.rows.dtos(sql, caller, rows, given);
  }

  /** A breach of the separation of duties is told in the audit log (T-80), and every act for an absent colleague with both names. */
  private async told<T extends object>({ caller, task, actor, requestId, kind }: Deed, result: T | Refusal): Promise<T> {
    const breach = isRefusal(result) && result.code === 'SEPARATION_OF_DUTIES';
    if (breach || (!isRefusal(result) && actor.onBehalfOf !== null)) {
      await this.data.transaction((manager) => record(manager, {
        actor: caller.userId, organisationId: caller.organisation?.id ?? null, object: { kind: 'task', id: task.id }, requestId, outcome: breach ? 'refused' : 'done',
        action: breach ? 'task.separationOfDuties' : 'task.doneOnBehalf',
        detail: { element: task.element, case: task.caseId, ...(breach ? {} : { act: kind }), ...(actor.onBehalfOf === null ? {} : { onBehalfOf: actor.onBehalfOf }) },
      }));
    }
    return answered(result);
  }
}

function superseded(by: string): ProblemError {
  return new ProblemError({
    status: 409, code: 'SUPERSEDED', current: { by },
    message: { zh: '您提交时该办件已因其他事项变化，本次办理未生效，填写的内容仍可查看', en: 'Something else changed the case first: this act did not take effect, what you wrote stays readable' },
  });
}

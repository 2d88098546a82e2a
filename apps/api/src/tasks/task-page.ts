import { Injectable } from '@nestjs/common';
import {
  actorIdentities, delegatorOf, isRefusal, lastHandOver, objectionRefusal, prefillTask, readTask, readTaskDraft, refusals, separationRefusal, type ActingPerson, type InboxRow, type Refusal, type Sql, type TaskRow,
} from '@beian/cases';
import { taskScope, type Principal } from '@beian/identity';
import { fieldsOf, formSchema, maskForm, type FormClass } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { CasePapers } from '../cases/case-papers.js';
import { CaseRows } from '../cases/case-rows.js';
import { unseenByMember } from '../cases/panel-silence.js';
import { mayReveal } from '../cases/who-may.js';
import { refusalProblem } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import type { ProblemDto } from '../http/violation-dto.js';
import { formAtHand, rulesAtHand } from './rules-at-hand.js';
import { TaskRights } from './task-rights.js';
import { TaskRows } from './task-rows.js';
import { readOpinions } from './task-opinions.js';
import type { TaskDto } from './tasks-dto.js';

type Listed = InboxRow & { readonly superseded: boolean; readonly submissionId: string | null; readonly completedBy: string | null; readonly [key: string]: unknown };

/** One task with everything that its form is filled from. */
@Injectable()
export class TaskPage {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: TaskRows,
    private readonly cases: CaseRows,
    private readonly papers: CasePapers,
    private readonly rights: TaskRights,
  ) {}

  find(caller: Principal, id: string): Promise<TaskRow> {
    return this.desk.deps.database.together(async (sql) => {
      const [, task] = await Promise.all([this.listed(sql, caller, id), readTask(sql, id)]);
      if (!task) throw notFound();
      return task;
    });
  }

  /** The task, and the caller as he acts in it. */
  acting(caller: Principal, id: string): Promise<{ readonly task: TaskRow; readonly actor: ActingPerson }> {
    return this.desk.deps.database.together(async (sql) => {
      const delegator = delegatorOf(sql, id, caller.userId);
      const [, task] = await Promise.all([this.listed(sql, caller, id), readTask(sql, id), delegator]);
      if (!task) throw notFound();
      return { task, actor: await this.rights.person(sql, caller, task, delegator) };
    });
  }

  read(caller: Principal, id: string): Promise<TaskDto> {
    return this.desk.deps.database.together((sql) => this.readOn(sql, caller, id));
  }

  /** In two rounds: the task itself, then everything around it. */
  private async readOn(sql: Sql, caller: Principal, id: string): Promise<TaskDto> {
    const delegator = delegatorOf(sql, id, caller.userId);
    const [listed, task, kept] = await Promise.all([this.listed(sql, caller, id), readTask(sql, id), readTaskDraft(this.desk.deps, sql, id), delegator]);
    if (!task) throw notFound();
    const process = this.desk.registry.processes[task.processId];
    const declared = process?.tasks[task.element];
    const element = process?.model.elements[task.element];
    if (!declared || !element) throw notFound();
    const mine = task.assignee === caller.userId || (await this.rights.standing(sql, task, caller)) !== null;
    const draft = mine ? kept : null;
    const actor = this.rights.person(sql, caller, task, delegator);
    const [[row], whyNot, data, found, materials, opinions, mayReveal, completedBy, absent, handOver] = await Promise.all([
      this.rows.dtos(sql, caller, Promise.resolve([listed])), this.whyNot(sql, caller, task, actor), this.data(sql, task, actor, draft?.form ?? null, mine),
      this.cases.find(caller, task.caseId, sql), this.papers.materialsOf(sql, task.caseId, listed.procedureId), readOpinions(this.desk, sql, caller, task.caseId),
      this.mayReveal(sql, caller, task.caseId), this.completedBy(sql, caller, listed),
      delegator.then((id) => (id === null ? null : sql.row<{ name: string }>('select name from user_account where id = $1', [id]))),
      lastHandOver(sql, id),
    ]);
    const province = this.desk.registry.procedures[listed.procedureId]?.province;
    if (!row || province === undefined) throw notFound();
    return {
      ...row, form: formAtHand(this.desk.registry, formSchema(declared.form), province), data, draftRevision: draft?.revision ?? 0, case: this.cases.dto(found), materials, opinions, rules: rulesAtHand(this.desk.registry, element.rules, province),
      documentation: element.documentation === null ? null : { zh: element.documentation, en: element.documentationEn ?? element.documentation },
      onBehalfOf: absent === null ? row.onBehalfOf : { name: absent.name, until: null }, handOver: handOver && { ...handOver, at: inBeijing(handOver.at) }, mayComplete: whyNot === null, mayTakeOver: mine && whyNot?.code === 'TASK_CLAIMED', mayReveal, whyNot, completedBy, state: listed.superseded ? 'superseded' : task.state,
    };
  }

  /** What is shown in the form: what was submitted, the draft, or what is known already. */
  private async data(sql: Sql, task: TaskRow, actor: Promise<ActingPerson>, draft: JsonObject | null, mine: boolean): Promise<JsonObject> {
    const form = this.desk.registry.processes[task.processId]?.tasks[task.element]?.form;
    if (task.state === 'completed' || task.state === 'completing') {
      const stored = await sql.row<{ form: JsonObject }>('select s.form from task t join submission s on s.id = t.submission_id where t.id = $1', [task.id]);
      return stored && form ? maskForm(form, this.desk.deps.vault.open(stored.form), mine ? 'P3' : 'P2') : {};
    }
    if (!form || !mine || task.state !== 'open') return draft ?? {};
    return draft === null ? prefillTask(this.desk.deps, sql, task, await actor) : { ...draft, ...(await this.given(sql, task, await actor, form)) };
  }

  /** Fields that are only read say what is known now, whatever a draft or a page says that was opened earlier. */
  async given(sql: Sql, task: TaskRow, actor: ActingPerson, form: FormClass): Promise<JsonObject> {
    const keys = fieldsOf(form).filter(({ readOnly, rows }) => readOnly && rows === null).map(({ key }) => key);
    if (keys.length === 0) return {};
    const known = await prefillTask(this.desk.deps, sql, task, actor);
    return Object.fromEntries(keys.flatMap((key) => (key in known ? [[key, known[key] ?? null]] : [])));
  }

  /** Not told to a member of a panel of another's work, as long as the panel keeps silence. */
  private async completedBy(sql: Sql, caller: Principal, { caseId, submissionId, completedBy }: Listed): Promise<string | null> {
    if (submissionId === null) return null;
    return (await unseenByMember(sql, caseId, caller.userId)).has(submissionId) ? null : completedBy;
  }

  private async mayReveal(sql: Sql, caller: Principal, caseId: string): Promise<boolean> {
    const row = await sql.row<{ authority: string | null }>('select authority_id as authority from filing_case where id = $1', [caseId]);
    return mayReveal(caller, row?.authority ?? null);
  }

  private async listed(sql: Sql, caller: Principal, id: string): Promise<Listed> {
    const scope = taskScope(caller, 2);
    const row = await sql.row<Listed>(
      `select t.id, t.case_id as "caseId", t.case_no as "caseNo", t.process_id as "processId", t.element, t.instance, t.role, t.org_id as "orgId", t.assignee,
         t.applicant_name as "applicantName", t.procedure_id as "procedureId", t.region, t.state, t.due_at as "dueAt", t.due_date as "dueDate", t.provisional,
         t.claimed_by as "claimedBy", t.created_at as "createdAt", t.completed_at as "completedAt", t.revision,
         coalesce(s.superseded_by is not null, false) as superseded, s.id as "submissionId", s.actor_name as "completedBy"
       from task t join filing_case c on c.id = t.case_id left join submission s on s.id = t.submission_id where t.id = $1 and ${scope.sql}`, [id, ...scope.values]);
    if (!row) throw notFound();
    return row;
  }

  private async whyNot(sql: Sql, caller: Principal, task: TaskRow, actor: Promise<ActingPerson>): Promise<ProblemDto | null> {
    const [byRights, byState] = await Promise.all([actor.then((person) => this.rights.act(caller)(sql, task, person)), actor.then((person) => this.closed(sql, person, task))]);
    const refused = byRights ?? byState;
    return refused === null || !isRefusal(refused) ? null : refusalProblem(refused);
  }

  private async closed(sql: Sql, actor: ActingPerson, task: TaskRow): Promise<Refusal | null> {
    if (task.state === 'cancelled') return refusals.cancelled(task.closedBy);
    if (task.state !== 'open') return refusals.completed(null, task.completedAt && inBeijing(task.completedAt));
    const duties = this.desk.registry.processes[task.processId]?.tasks[task.element];
    return (duties === undefined ? null : await separationRefusal(sql, task.caseId, duties, actorIdentities(actor)))
      ?? objectionRefusal(sql, this.desk.registry.processes[task.processId]?.model.elements[task.element] ?? null, task.caseId);
  }
}

import { answerQuestion, askColleague, questionsOnTask, questionsToAnswer, readColleagues, remindOfTask, type QuestionRow } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { Injectable } from '@nestjs/common';
import { CaseRows } from '../cases/case-rows.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import type { QuestionDto } from './questions-dto.js';
import { TaskPage } from './task-page.js';
import { TaskRights } from './task-rights.js';
import type { PersonDto } from './tasks-dto.js';

/** What colleagues ask and remind each other of. */
@Injectable()
export class TaskQuestions {
  constructor(
    private readonly desk: CaseDesk,
    private readonly page: TaskPage,
    private readonly rights: TaskRights,
    private readonly cases: CaseRows,
  ) {}

  async ask(caller: Principal, taskId: string, of: string, text: string): Promise<QuestionDto[]> {
    const { actor } = await this.page.acting(caller, taskId);
    answered(await askColleague(this.desk.deps.database, { taskId, actor, of, text, policy: this.rights.act(caller) }));
    return this.onTask(caller, taskId);
  }

  async onTask(caller: Principal, taskId: string): Promise<QuestionDto[]> {
    await this.page.find(caller, taskId);
    return this.dtos(await questionsOnTask(this.desk.deps.database.sql, taskId));
  }

  async toAnswer({ userId }: Principal): Promise<QuestionDto[]> {
    return this.dtos(await questionsToAnswer(this.desk.deps.database.sql, userId));
  }

  async answer(caller: Principal, questionId: string, text: string): Promise<QuestionDto[]> {
    answered(await answerQuestion(this.desk.deps.database, { questionId, userId: caller.userId, organisationId: organisationOf(caller), text }));
    return this.toAnswer(caller);
  }

  /** Whom the task's officer may ask. */
  async colleagues(caller: Principal, taskId: string): Promise<PersonDto[]> {
    const { actor } = await this.page.acting(caller, taskId);
    const rows = await readColleagues(this.desk.deps.database.sql, actor.organisationId, caller.userId);
    return rows.map(({ id, name }) => ({ id, name }));
  }

  /** Whoever sees the case may remind those it waits for. */
  async remind(caller: Principal, taskId: string): Promise<void> {
    const { sql } = this.desk.deps.database;
    const row = await sql.row<{ caseId: string }>('select case_id as "caseId" from task where id = $1', [taskId]);
    if (row === null) throw notFound();
    await this.cases.find(caller, row.caseId, sql);
    answered(await remindOfTask(this.desk.deps.database, { taskId, userId: caller.userId }));
  }

  private dtos(rows: readonly QuestionRow[]): QuestionDto[] {
    return rows.map(({ processId, element, askedAt, answeredAt, ...row }) => ({
      id: row.id, taskId: row.taskId, caseId: row.caseId, caseNo: row.caseNo, institution: row.institution, name: this.desk.elementName(processId, element), askedBy: row.askedBy, askedOf: row.askedOf,
      text: row.text, askedAt: inBeijing(askedAt), answer: row.answer, answeredAt: answeredAt && inBeijing(answeredAt),
    }));
  }
}

function organisationOf({ organisation }: Principal): string {
  if (!organisation) throw notFound();
  return organisation.id;
}

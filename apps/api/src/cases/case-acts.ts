import { Injectable } from '@nestjs/common';
import { extendDeadline, legalTime, refuse, submitWithdrawal, type CasePolicy, type Sql } from '@beian/cases';
import { organisationsOf, type Principal } from '@beian/identity';
import { actingPerson } from '../desk/acting-person.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { notFound, ProblemError } from '../http/problem.js';
import { isApplicant } from './case-page.js';
import type { ActAnswerDto, StatementDto } from './case-papers-dto.js';
import { CaseRows } from './case-rows.js';

/** Parameter with the additional working days of a correction. */
const extensionParameter = 'correctionExtensionDays';

const notYours = refuse('forbidden', 'NOT_YOUR_CASE', '只有本机构的管理员可以撤回本件。', 'Only an administrator of the institution may withdraw its case.');
const applicantOnly: (caller: Principal) => CasePolicy = (caller) => async (_sql, row) =>
  organisationsOf(caller, ['applicantAdmin']).includes(row.applicantId) ? null : notYours;

@Injectable()
export class CaseActs {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
  ) {}

  async withdraw(caller: Principal, id: string, reason: string): Promise<ActAnswerDto> {
    requirePrintable({ reason });
    const { sql } = this.desk.deps.database;
    await this.rows.find(caller, id, sql);
    const [organisation = ''] = organisationsOf(caller, ['applicantAdmin']);
    const { caseId, pos } = answered(await submitWithdrawal(this.desk.deps, { caseId: id, actor: actingPerson(caller, organisation), reason, policy: applicantOnly(caller) }));
    await this.desk.bell.ring({ caseId, pos, stimulus: null });
    return this.state(sql, id);
  }

  /** By an officer of the authority, once, with a reason. */
  async extend(caller: Principal, id: string, reason: string): Promise<ActAnswerDto> {
    requirePrintable({ reason });
    const { sql } = this.desk.deps.database;
    await this.rows.find(caller, id, sql);
    const task = await sql.row<{ id: string; authority: string }>(
      `select t.id, c.authority_id as authority from task t join filing_case c on c.id = t.case_id
       where t.case_id = $1 and t.state = 'open' and t.org_id = c.applicant_id and t.due_at is not null order by t.due_at limit 1`, [id]);
    if (!task) throw new ProblemError({ status: 409, code: 'NOT_EXTENDABLE', rule: 'A-02', message: { zh: '当前没有可以延长的期限', en: 'No deadline can be extended now' } });
    const office = organisationsOf(caller, ['receptionClerk', 'decisionMaker']).find((organisation) => organisation === task.authority);
    if (!office) throw new ProblemError({ status: 403, code: 'NOT_YOUR_AUTHORITY', message: { zh: '只有本件受理机构可以批准延期', en: 'Only the authority of the case may extend it' } });
    answered(await extendDeadline(this.desk.deps, { taskId: task.id, actor: actingPerson(caller, office), reason, parameter: extensionParameter, policy: async () => null }));
    await this.desk.bell.clockChanged(id);
    return this.state(sql, id);
  }

  /** What the applicant says to an intended rejection, or that he says nothing: a fact that the hearing reads. */
  async giveStatement(caller: Principal, id: string, given: StatementDto): Promise<ActAnswerDto> {
    requirePrintable({ text: given.text ?? '' });
    await this.desk.deps.database.transaction(async (sql) => {
      const row = await sql.row<{ applicant: string; due: string | null; statement: unknown }>(
        `select c.applicant_id as applicant, (select at from case_anchor where case_id = c.id and name = 'statementDueAt') as due,
           (select value from case_fact where case_id = c.id and key = 'statement') as statement from filing_case c where c.id = $1 for no key update of c`, [id]);
      if (!row || !isApplicant(caller, row.applicant)) throw notFound();
      const { now } = await legalTime(sql);
      refuseStatement(row, given, now);
      const statement = given.waive ? { kind: 'waived', text: '', at: now, files: [] } : { kind: 'stated', text: given.text?.trim() ?? '', at: now, files: given.files ?? [] };
      await sql.run(`update case_fact set value = $2 where case_id = $1 and key = 'statement'`, [id, JSON.stringify(statement)]);
    });
    return this.state(this.desk.deps.database.sql, id);
  }

  private async state(sql: Sql, id: string): Promise<ActAnswerDto> {
    const row = await sql.row<{ state: string }>('select state from filing_case where id = $1', [id]);
    return { saved: true, caseState: row?.state ?? '' };
  }
}

function refuseStatement({ due, statement }: { due: string | null; statement: unknown }, given: StatementDto, now: string): void {
  const no = (code: string, zh: string, en: string): ProblemError => new ProblemError({ status: 409, code, rule: 'A-54', message: { zh, en } });
  if (due === null) throw no('NO_STATEMENT_ASKED', '目前没有需要陈述的事项', 'No statement is asked for now');
  if (statement !== null) throw no('STATEMENT_GIVEN', '陈述意见已提交', 'The statement has been given');
  if (Date.parse(now) > Date.parse(due)) throw no('STATEMENT_LATE', '陈述期限已过', 'The time for a statement is over');
  if (given.waive || given.text?.trim()) return;
  const message = { zh: '请填写陈述意见，或选择放弃陈述', en: 'Write the statement, or waive it' };
  throw new ProblemError({ status: 422, code: 'STATEMENT_EMPTY', message, rule: 'A-54', violations: [{ path: 'text', code: 'REQUIRED', message, rule: 'A-54' }] });
}

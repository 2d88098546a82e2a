import { Injectable } from '@nestjs/common';
import { extendDeadline, refuse, submitWithdrawal, type CasePolicy, type Sql } from '@beian/cases';
import { organisationsOf, type Principal } from '@beian/identity';
import { actingPerson } from '../desk/acting-person.js';
import { answered } from '../desk/answered.js';
import { CaseDesk } from '../desk/case-desk.js';
import { requirePrintable } from '../files/unprintable-characters.js';
import { ProblemError } from '../http/problem.js';
import type { ActAnswerDto } from './case-papers-dto.js';
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

  private async state(sql: Sql, id: string): Promise<ActAnswerDto> {
    const row = await sql.row<{ state: string }>('select state from filing_case where id = $1', [id]);
    return { saved: true, caseState: row?.state ?? '' };
  }
}

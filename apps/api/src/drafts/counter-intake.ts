import { Injectable } from '@nestjs/common';
import { readFiling } from '@beian/cases';
import { organisationsOf, record, type Principal } from '@beian/identity';
import { DataSource } from 'typeorm';
import { CaseDesk } from '../desk/case-desk.js';
import { FilingRows } from '../filings/filing-rows.js';
import { ProblemError } from '../http/problem.js';

/** What is about a filing is taken in at the counter of its authority alone; that it was is told in the audit log. */
@Injectable()
export class CounterIntake {
  constructor(
    private readonly desk: CaseDesk,
    private readonly filings: FilingRows,
    private readonly data: DataSource,
  ) {}

  async begin(caller: Principal, filingId: string, requestId: string): Promise<void> {
    const [{ filingNo, authority }, filing] = await Promise.all([this.filings.find(caller, filingId), readFiling(this.desk.deps.database.sql, filingId)]);
    if (filing === null || !organisationsOf(caller, ['receptionClerk']).includes(filing.authorityId)) throw otherCounter(authority);
    await this.data.transaction((manager) => record(manager, {
      actor: caller.userId, organisationId: caller.organisation?.id ?? null, action: 'filing.intakeBegun', object: { kind: 'filing', id: filingId }, outcome: 'done', detail: { filingNo }, requestId,
    }));
  }
}

const otherCounter = (authority: string): ProblemError => new ProblemError({
  status: 403, code: 'OTHER_COUNTER', message: { zh: `该备案由${authority}办理，请到该机关的窗口递交`, en: `This filing belongs to ${authority}: hand the application in at its counter` },
});

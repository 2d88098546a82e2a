import { Injectable } from '@nestjs/common';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import { CaseRows } from './case-rows.js';
import type { CommentDto } from './case-papers-dto.js';
import { isOutside } from './who-may.js';

/** Notes of the office to itself: institutions neither read nor write them. */
@Injectable()
export class CaseComments {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
  ) {}

  async read(caller: Principal, caseId: string): Promise<CommentDto[]> {
    await this.requireOfficer(caller, caseId);
    const rows = await this.desk.deps.database.sql.rows<CommentDto & Record<string, unknown>>(
      `select m.id, u.name as author, o.name as organisation, m.text, m.at from case_comment m left join user_account u on u.id = m.author left join organisation o on o.id = m.org
       where m.case_id = $1 order by m.at, m.id limit 500`, [caseId]);
    return rows.map((row) => ({ ...row, at: inBeijing(row.at) }));
  }

  async add(caller: Principal, caseId: string, text: string): Promise<void> {
    await this.requireOfficer(caller, caseId);
    await this.desk.deps.database.sql.run('insert into case_comment (case_id, author, org, text) values ($1, $2, $3, $4)', [caseId, caller.userId, caller.organisation?.id ?? caller.userId, text]);
  }

  private async requireOfficer(caller: Principal, caseId: string): Promise<void> {
    if (isOutside(caller)) throw notFound();
    await this.rows.find(caller, caseId);
  }
}

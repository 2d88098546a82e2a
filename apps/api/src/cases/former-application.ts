import { applicationOf, type Sql } from '@beian/cases';
import { caseScope, type Principal } from '@beian/identity';
import { maskForm } from '@beian/procedure/forms';
import { Injectable } from '@nestjs/common';
import { CaseDesk } from '../desk/case-desk.js';
import { inBeijing } from '../http/beijing-time.js';
import type { ComparedApplicationDto } from './case-papers-dto.js';
import { changedPaths } from './changed-paths.js';
import { CaseRows } from './case-rows.js';

interface FormerCase {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly caseNo: string;
  readonly submittedAt: string;
}

/** What the same institution applied for with the same form before. */
@Injectable()
export class FormerApplication {
  constructor(
    private readonly desk: CaseDesk,
    private readonly rows: CaseRows,
  ) {}

  /** Null: this is the first, or the person may not see the earlier one. */
  read(caller: Principal, id: string): Promise<ComparedApplicationDto | null> {
    return this.desk.deps.database.snapshot(async (sql) => {
      const { procedureId } = await this.rows.find(caller, id, sql);
      const procedure = this.desk.procedure(procedureId);
      const found = await formerCase(sql, caller, id);
      if (found === null) return null;
      const [now, before] = [await applicationOf(sql, procedure, id), await applicationOf(sql, procedure, found.id)];
      if (now === null || before === null) return null;
      const [form, former] = [this.desk.deps.vault.open(now.form), this.desk.deps.vault.open(before.form)];
      return { caseId: found.id, caseNo: found.caseNo, submittedAt: inBeijing(found.submittedAt), form: maskForm(procedure.application, former, 'P2'), changed: changedPaths(former, form) };
    });
  }
}

function formerCase(sql: Sql, caller: Principal, id: string): Promise<FormerCase | null> {
  const scope = caseScope(caller, 2);
  return sql.row<FormerCase>(
    `select c.id, c.case_no as "caseNo", c.submitted_at as "submittedAt" from filing_case n join filing_case c on c.applicant_id = n.applicant_id and c.procedure_id = n.procedure_id
     where n.id = $1 and c.id <> n.id and c.submitted_at < n.submitted_at and ${scope.sql} order by c.submitted_at desc, c.id desc limit 1`, [id, ...scope.values]);
}

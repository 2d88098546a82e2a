import type { Sql } from '../database/sql.js';

/** The case with which another one was withdrawn by rule: nobody submitted that. */
export interface WithdrawnWith extends Record<string, unknown> {
  readonly rule: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly procedureId: string;
}

/** Null: it was not withdrawn, or somebody withdrew it. */
export function readWithdrawnWith(sql: Sql, caseId: string): Promise<WithdrawnWith | null> {
  return sql.row<WithdrawnWith>(
    `select s.facts ->> 'rule' as rule, c.id as "caseId", c.case_no as "caseNo", c.procedure_id as "procedureId"
     from case_stimulus s join filing_case c on c.id = (s.facts ->> 'for')::uuid
     where s.case_id = $1 and s.kind = 'withdrawal' and s.state = 'applied' and s.facts ? 'for'`, [caseId]);
}

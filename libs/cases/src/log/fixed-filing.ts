import type { Sql } from '../database/sql.js';
import type { FrozenFiling } from './frozen.js';

export interface FixedFiling extends FrozenFiling {
  readonly caseId: string;
  readonly filingId: string;
  readonly version: number | null;
  readonly effectiveAt: string | null;
}

/** Lines that were filed before lines had terms of their own are frozen without them. */
const lines = `coalesce((select jsonb_agg(
    case when l.kind is null then jsonb_build_array(l.code, l.occupation, l.work_type, l.levels, l.standard)
      else jsonb_build_array(l.code, l.occupation, l.work_type, l.levels, l.standard, l.status, l.kind, l.region, l.supervising_region, l.valid_from, l.valid_until) end
    order by l.ord) from filing_line l where l.version_id = v.id), '[]')`;

const fixed = `select v.case_id as "caseId", v.filing_id as "filingId", f.filing_no as "filingNo", v.version, v.valid_from as "validFrom", v.valid_until as "validUntil",
    v.effective_at as "effectiveAt", ${lines} as lines, array(select s.address from filing_site s where s.version_id = v.id order by s.ord) as sites
  from filing_version v join filing f on f.id = v.filing_id where v.state in ('prepared', 'effective')`;

/** The version of a filing that a case fixed or prepared, as the tables have it now. */
export function readFixedFiling(sql: Sql, caseId: string): Promise<FixedFiling | null> {
  return sql.row<FixedFiling & Record<string, unknown>>(`${fixed} and v.case_id = $1`, [caseId]);
}

export function readFixedFilings(sql: Sql, caseIds: readonly string[]): Promise<readonly FixedFiling[]> {
  return sql.rows<FixedFiling & Record<string, unknown>>(`${fixed} and v.case_id = any($1)`, [caseIds]);
}

import type { Sql } from '../database/sql.js';
import type { FrozenFiling } from './frozen.js';

export interface FixedFiling extends FrozenFiling {
  readonly caseId: string;
  readonly effectiveAt: string | null;
  readonly publishedUrl: string | null;
  readonly publishedOn: string | null;
}

const fixed = `select v.case_id as "caseId", f.filing_no as "filingNo", v.valid_from as "validFrom", v.valid_until as "validUntil", v.effective_at as "effectiveAt",
    f.published_url as "publishedUrl", f.published_on as "publishedOn",
    coalesce((select jsonb_agg(jsonb_build_array(l.code, l.occupation, l.work_type, l.levels, l.standard) order by l.ord) from filing_line l where l.version_id = v.id), '[]') as lines,
    array(select s.address from filing_site s where s.version_id = v.id order by s.ord) as sites
  from filing_version v join filing f on f.id = v.filing_id`;

/** The filing that a case entered in the register, as the tables have it now. */
export function readFixedFiling(sql: Sql, caseId: string): Promise<FixedFiling | null> {
  return sql.row<FixedFiling & Record<string, unknown>>(`${fixed} where v.case_id = $1`, [caseId]);
}

export function readFixedFilings(sql: Sql, caseIds: readonly string[]): Promise<readonly FixedFiling[]> {
  return sql.rows<FixedFiling & Record<string, unknown>>(`${fixed} where v.case_id = any($1)`, [caseIds]);
}

import type { RegisterLine } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { linesOf, sitesOf } from './read-filing.js';

export interface FilingVersion {
  readonly version: number;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly effectiveAt: string | null;
  /** The case that made it and its procedure; null: it was taken over. */
  readonly caseId: string | null;
  readonly procedureId: string | null;
  readonly lines: readonly RegisterLine[];
  readonly sites: readonly string[];
}

/** Everything that was ever in force, and what is fixed; newest first. */
export function readVersions(sql: Sql, filingId: string): Promise<readonly FilingVersion[]> {
  return sql.rows<FilingVersion & Record<string, unknown>>(
    `select v.version, v.valid_from as "validFrom", v.valid_until as "validUntil", v.effective_at as "effectiveAt", v.case_id as "caseId", c.procedure_id as "procedureId",
       ${linesOf('v', 'f')} as lines, ${sitesOf('v')} as sites
     from filing_version v join filing f on f.id = v.filing_id left join filing_case c on c.id = v.case_id
     where v.filing_id = $1 and v.version is not null order by v.version desc`, [filingId]);
}

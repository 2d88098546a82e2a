import type { FilingFacts } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';

/** A filing with the number and day of the version in force. */
export interface FilingRow extends FilingFacts {
  readonly version: number;
  readonly effectiveAt: string | null;
}

/** Lines of a version as the register has them; what a line does not say itself is said by its filing and its version. */
export function linesOf(version: string, filing: string): string {
  return `coalesce((select jsonb_agg(jsonb_build_object('code', l.code, 'occupation', l.occupation, 'workType', l.work_type, 'levels', l.levels, 'standard', l.standard,
      'status', l.status, 'kind', coalesce(l.kind, ${filing}.kind_letter), 'region', coalesce(l.region, ${filing}.filing_region),
      'supervisingRegion', coalesce(l.supervising_region, ${filing}.supervising_region), 'validFrom', coalesce(l.valid_from, ${version}.valid_from),
      'validUntil', coalesce(l.valid_until, ${version}.valid_until)) order by l.ord) from filing_line l where l.version_id = ${version}.id), '[]')`;
}

export function sitesOf(version: string): string {
  return `array(select s.address from filing_site s where s.version_id = ${version}.id order by s.ord)`;
}

const columns = `f.id, f.filing_no as "filingNo", f.applicant_id as "applicantId", f.authority_id as "authorityId", f.procedure_id as "procedureId", f.kind_letter as "kindLetter",
  f.status, v.valid_from as "validFrom", v.valid_until as "validUntil", f.filing_region as "filingRegion", f.supervising_region as "supervisingRegion", f.permissions,
  v.version, v.effective_at as "effectiveAt", ${linesOf('v', 'f')} as lines, ${sitesOf('v')} as sites`;

/** The newest version that is numbered: the one in force, or the first one while it is fixed only. */
const inForce = `join lateral (select * from filing_version where filing_id = f.id and version is not null order by version desc limit 1) v on true`;

export function readFiling(sql: Sql, filingId: string): Promise<FilingRow | null> {
  return sql.row<FilingRow & Record<string, unknown>>(`select ${columns} from filing f ${inForce} where f.id = $1`, [filingId]);
}

/** All filings of an institution, the oldest first. */
export function readFilingsOf(sql: Sql, applicantId: string): Promise<readonly FilingRow[]> {
  return sql.rows<FilingRow & Record<string, unknown>>(`select ${columns} from filing f ${inForce} where f.applicant_id = $1 order by v.valid_from, f.filing_no`, [applicantId]);
}

/** The same, locked: nobody else changes the filing until the transaction ends. */
export async function lockFiling(sql: Sql, filingId: string): Promise<FilingRow | null> {
  await sql.row('select 1 from filing where id = $1 for no key update', [filingId]);
  return readFiling(sql, filingId);
}

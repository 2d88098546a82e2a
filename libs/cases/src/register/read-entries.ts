import type { CivilDate } from '@beian/calendar';
import type { FilingStatus } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { daysOfVersions, statusSince } from './days-in-force.js';
import { inForce, isPublished, publishedOn } from './published.js';
import type { SearchedLine } from './search-words.js';

/** A published filing in a list. What stands in the register now, not what it was found by. */
export interface RegisterEntry {
  readonly filingId: string;
  readonly filingNo: string;
  readonly institutionId: string;
  readonly institution: string;
  readonly status: FilingStatus;
  /** Since when it has had it; null where its history does not say. */
  readonly statusSince: CivilDate | null;
  readonly region: { readonly code: string; readonly zh: string; readonly en: string };
  readonly authority: string;
  readonly procedureId: string;
  readonly publishedOn: CivilDate;
  /** Since when it has been valid without a gap: a renewal goes on where the validity before it ends. */
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly lines: readonly SearchedLine[];
}

/** Select of the entry of one published filing; nothing of one that is not. */
export const entryOf = (filingId: string): string =>
  `select f.id as "filingId", f.filing_no as "filingNo", o.id as "institutionId", o.name as institution, f.status, ${statusSince('f')} as "statusSince", jsonb_build_object('code', r.code, 'zh', r.name_zh, 'en', r.name_en) as region,
     a.name as authority, f.procedure_id as "procedureId", ${publishedOn('f')} as "publishedOn", (select lower(days) from unnest(${daysOfVersions('f')}) days order by days desc limit 1) as "validFrom", v.valid_until as "validUntil",
     coalesce((select jsonb_agg(jsonb_build_object('code', l.code, 'occupation', l.occupation, 'workType', l.work_type, 'levels', l.levels) order by l.ord)
               from filing_line l where l.version_id = v.id and l.status = 'active'), '[]') as lines
   from filing f join organisation o on o.id = f.applicant_id join organisation a on a.id = f.authority_id join region r on r.code = f.filing_region
   join lateral ${inForce('f')} v on true where f.id = ${filingId} and ${isPublished('f')}`;

export function readEntries(sql: Sql, filings: readonly string[]): Promise<readonly RegisterEntry[]> {
  return sql.rows<RegisterEntry & Record<string, unknown>>(
    `select entry.* from unnest($1::uuid[]) with ordinality as found (id, ord) cross join lateral (${entryOf('found.id')}) entry order by found.ord`, [filings]);
}

import type { CivilDate } from '@beian/calendar';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { inForce, isPublished, publishedOn } from './published.js';
import type { RegisterEntry } from './read-entries.js';
import { readEntries } from './read-entries.js';

/** A version that took effect, and the procedure that made it. */
export interface PublicVersion {
  readonly version: number;
  readonly procedureId: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly effectiveAt: string;
}

export interface PublicFiling extends RegisterEntry {
  readonly supervisingRegion: { readonly zh: string; readonly en: string } | null;
  readonly publishedUrl: string | null;
  readonly sites: readonly string[];
  readonly versions: readonly PublicVersion[];
}

export interface PublicInstitution {
  readonly id: string;
  readonly name: string;
  readonly uscc: string | null;
  readonly region: { readonly zh: string; readonly en: string };
  /** Names it had before, the last one first. */
  readonly formerNames: readonly string[];
  readonly filings: readonly PublicFiling[];
}

/** Filings of an institution shown on one page; nobody has as many. */
const shown = 100;

/** What the register says of an institution, nothing of natural persons; null for one without a published filing. */
export function readInstitution(database: Database, id: string): Promise<PublicInstitution | null> {
  return database.together(async (sql) => {
    const [head, filings] = await Promise.all([headOf(sql, id), filingsOf(sql, id)]);
    return head === null || filings.length === 0 ? null : { ...head, filings };
  });
}

function headOf(sql: Sql, id: string): Promise<Omit<PublicInstitution, 'filings'> | null> {
  return sql.row<Omit<PublicInstitution, 'filings'> & Record<string, unknown>>(
    `select o.id, o.name, o.uscc, jsonb_build_object('zh', r.name_zh, 'en', r.name_en) as region,
       array(select n.name from organisation_name n where n.organisation_id = o.id and n.name <> o.name group by n.name order by max(n.valid_from) desc) as "formerNames"
     from organisation o join region r on r.code = o.region_code where o.id = $1 and o.kind = 'institution'`, [id]);
}

async function filingsOf(sql: Sql, institution: string): Promise<readonly PublicFiling[]> {
  const ids = (await sql.rows<{ id: string }>(`select f.id from filing f where f.applicant_id = $1 and ${isPublished('f')} order by ${publishedOn('f')} desc, f.id desc limit ${shown}`, [institution])).map(({ id }) => id);
  const [entries, more] = await Promise.all([readEntries(sql, ids), detailsOf(sql, ids)]);
  return entries.flatMap((entry) => {
    const details = more.find(({ filingId }) => filingId === entry.filingId);
    return details ? [{ ...entry, ...details }] : [];
  });
}

type Details = Pick<PublicFiling, 'filingId' | 'supervisingRegion' | 'publishedUrl' | 'sites' | 'versions'>;

/** Sites of the version in force; a version that never took effect is nobody's business. */
async function detailsOf(sql: Sql, filings: readonly string[]): Promise<readonly Details[]> {
  return sql.rows<Details & Record<string, unknown>>(
    `select f.id as "filingId", f.published_url as "publishedUrl", (select jsonb_build_object('zh', name_zh, 'en', name_en) from region where code = f.supervising_region) as "supervisingRegion",
       coalesce((select array_agg(s.address order by s.ord) from filing_site s where s.version_id =
         (select v.id from ${inForce('f')} v)), '{}') as sites,
       (select jsonb_agg(jsonb_build_object('version', v.version, 'procedureId', coalesce(c.procedure_id, f.procedure_id), 'validFrom', v.valid_from, 'validUntil', v.valid_until, 'effectiveAt', v.effective_at) order by v.version desc)
        from filing_version v left join filing_case c on c.id = v.case_id where v.filing_id = f.id and v.effective_at is not null and v.state <> 'void') as versions
     from filing f where f.id = any($1)`, [filings]);
}

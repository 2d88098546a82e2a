import { createHash } from 'node:crypto';
import { startOfDay, type CivilDate } from '@beian/calendar';
import type { FilingTerms } from '@beian/procedure/declaration';
import { canonical, type Json } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import { appendFilingEvent } from './filing-events.js';
import { firstLine, storeContent } from './versions.js';

/** A filing that was made before this register, taken over with the number it has. */
export interface AdoptedFiling extends FilingTerms {
  readonly filingNo: string;
  readonly applicantId: string;
  readonly authorityId: string;
  /** The procedure that would have created it. */
  readonly procedureId: string;
  readonly filingRegion: string;
  readonly supervisingRegion: string | null;
  /** From when on the register knows it: nothing of its life before that is made up for. */
  readonly since: CivilDate;
}

/** @returns its id; the id it has when it was taken over before */
export async function adoptFiling(sql: Sql, filing: AdoptedFiling): Promise<string> {
  const known = await sql.row<{ id: string }>('select id from filing where filing_no = $1', [filing.filingNo]);
  if (known !== null) return known.id;
  const { filingNo, applicantId, authorityId, procedureId, kindLetter, filingRegion, supervisingRegion, validFrom, validUntil, since } = filing;
  const at = startOfDay(since);
  const stored = await sql.row<{ id: string; version: string }>(
    `with filing as (
       insert into filing (filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, supervising_region)
       values ($1, $2, $3, $4, $5, 'active', $6, $7) returning id)
     insert into filing_version (filing_id, version, valid_from, valid_until, state, effective_at) select id, 1, $8, $9, 'effective', $10 from filing returning filing_id as id, id as version`,
    [filingNo, applicantId, authorityId, procedureId, kindLetter, filingRegion, supervisingRegion, validFrom, validUntil, at],
  );
  const { id = '', version = '' } = stored ?? {};
  await storeContent(sql, version, { ...filing, lines: filing.lines.map((line) => firstLine(line, filing, filing)) });
  const content = createHash('sha256').update(canonical(await adoptedContent(sql, id))).digest('hex');
  await appendFilingEvent(sql, id, { kind: 'adopted', at, rule: null, caseId: null, pos: null, occasion: null, detail: { version: 1, status: 'active', content } });
  return id;
}

/** What was taken over, as the tables have it now. By name: a column that comes later changes no hash. */
export async function adoptedContent(sql: Sql, filingId: string): Promise<Json> {
  const row = await sql.row<{ content: Json }>(
    `select jsonb_build_object('validFrom', v.valid_from, 'validUntil', v.valid_until,
       'lines', (select jsonb_agg(jsonb_build_object('ord', l.ord, 'code', l.code, 'occupation', l.occupation, 'work_type', l.work_type, 'levels', l.levels, 'standard', l.standard,
          'status', l.status, 'kind', l.kind, 'region', l.region, 'supervising_region', l.supervising_region, 'valid_from', l.valid_from, 'valid_until', l.valid_until) order by l.ord)
         from filing_line l where l.version_id = v.id),
       'sites', (select jsonb_agg(s.address order by s.ord) from filing_site s where s.version_id = v.id)) as content
     from filing_version v where v.filing_id = $1 and v.version = 1`, [filingId]);
  return row?.content ?? null;
}

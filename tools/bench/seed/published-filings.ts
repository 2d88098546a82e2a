import type { Pool } from 'pg';
import { withoutTriggers } from './without-triggers.js';

/** A published filing for each synthetic case that is over, with one to three lines, a site, and validity over six years. */
export async function seedPublishedFilings(database: Pool): Promise<number> {
  await withoutTriggers(database, async (client) => {
    for (const statement of [institutions, filings, versions, occupations, lines, sites]) await client.query(statement);
    await client.query('insert into register_change (filing_id) select id from filing order by published_on, id');
  });
  for (const table of ['organisation', 'filing', 'filing_version', 'filing_line', 'filing_site']) await database.query(`vacuum (analyze) ${table}`);
  const { rows: [row] } = await database.query<{ n: number }>('select count(*)::int as n from filing');
  return row?.n ?? 0;
}

const institutions = `
insert into organisation (id, kind, name, region_code)
select distinct on (applicant_id) applicant_id, 'institution', applicant_name, filing_region from filing_case where synthetic on conflict do nothing`;

const numbered = `(select *, row_number() over (order by case_no)::int as n, count(*) over () as total from filing_case where synthetic and ended_at is not null) c`;
const filingId = `md5('bench filing ' || c.n)::uuid`;
const versionId = `md5('bench version ' || c.n)::uuid`;
/** Published one after the other, over four years. */
const day = (offset: string): string => `current_date - 1500 + (c.n::bigint * 1500 / c.total)::int + ${offset}`;

const filings = `
insert into filing (id, filing_no, applicant_id, authority_id, procedure_id, kind_letter, status, filing_region, published_on)
select ${filingId}, 'Y00000' || lpad(c.n::text, 8, '0'), c.applicant_id, c.authority_id, c.procedure_id, 'Y', case when ${day('1095')} < current_date then 'lapsed' else 'active' end, c.filing_region, ${day('0')}
from ${numbered} on conflict do nothing`;

const versions = `
insert into filing_version (id, filing_id, version, case_id, valid_from, valid_until, effective_at, state)
select ${versionId}, ${filingId}, 1, c.id, ${day('0')}, ${day('1095')}, (${day('0')})::timestamptz, 'effective' from ${numbered} on conflict do nothing`;

const occupations = `
create temporary table bench_occupation as select code, name, (row_number() over (order by code) - 1)::int as i from occupation where edition = (select max(edition) from occupation)`;

const lines = `
insert into filing_line (version_id, ord, code, occupation, levels, standard)
select ${versionId}, l, o.code, o.name, (array['{5,4,3}', '{4,3}', '{3,2,1}', '{5,4}'])[1 + (c.n + l) % 4]::int[], '国家职业标准'
from ${numbered} cross join generate_series(0, 2) as l join bench_occupation o on o.i = (c.n * 7 + l * 31) % (select count(*)::int from bench_occupation)
where l <= c.n % 3 on conflict do nothing`;

const sites = `insert into filing_site (version_id, ord, address) select ${versionId}, 0, '示例路' || c.n || '号' from ${numbered} on conflict do nothing`;

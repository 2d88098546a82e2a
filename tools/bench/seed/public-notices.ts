import type { Pool } from 'pg';
import { withoutTriggers } from './without-triggers.js';

/** One notice a case, published evenly over two years until now; those of the last days are open. */
export async function seedPublicNotices(database: Pool, count: number): Promise<number> {
  await withoutTriggers(database, async (client) => {
    await client.query(notices, [count]);
  });
  await database.query('vacuum (analyze) public_notice');
  const { rows: [row] } = await database.query<{ n: number }>('select count(*)::int as n from public_notice');
  return row?.n ?? 0;
}

const published = `date_trunc('day', now()) - interval '731 days' * n / $1::int`;
const ends = `${published} + interval '8 days'`;

const notices = `
insert into public_notice (case_id, procedure_id, region, publisher_id, title, content, number, workdays, published_at, ends_at, provisional, state, closed_at, shown_sha256)
select id, procedure_id, filing_region, authority_id, '关于' || applicant_name || '备案的公示',
  jsonb_build_object('contact', jsonb_build_object('phone', '000-00000000', 'email', null, 'address', null), 'paragraphs', jsonb_build_array('现予公示。'), 'subjects', jsonb_build_array(
    jsonb_build_object('institution', applicant_name, 'uscc', '', 'kind', 'employer', 'people', '[]'::jsonb, 'sites', jsonb_build_array('示例路' || n || '号'), 'lines', jsonb_build_array(
      jsonb_build_object('code', '6-31-01-03', 'occupation', '电工', 'levels', '[5,4,3]'::jsonb))))),
  '示例公示〔0000〕' || n || '号', 5, ${published}, ${ends}, false,
  case when ${ends} > now() then 'published' else 'closed' end, case when ${ends} > now() then null else ${ends} end, repeat('0', 64)
from (select *, row_number() over (order by case_no desc) - 1 as n from filing_case where synthetic and ended_at is not null order by case_no desc limit $1) c`;

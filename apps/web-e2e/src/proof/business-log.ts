import { replay, type LogEntry, type Verdict } from '@beian/bpmn';
import { registry } from '@beian/workflows';
import { Client, type QueryResultRow } from 'pg';

/** Reads the database of the installation as its administrator would. */
export async function query<Row extends QueryResultRow>(url: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Holds the business log of a case against the diagrams. */
export async function replayed(url: string, caseId: string): Promise<Verdict> {
  const log = await query<LogEntry>(
    url,
    `select seq::int as seq, pos, kind, process_id as process, scope, element_id as element, activation, instance, flow_id as flow, detail
     from case_event where case_id = $1 order by seq`,
    [caseId],
  );
  return replay(Object.values(registry.processes).map(({ model }) => model), log);
}

/** What was counted and what bears a number, where the two differ: a number that nobody has is a gap. */
export function numberGaps(url: string): Promise<readonly QueryResultRow[]> {
  return query(
    url,
    `with counted as (select owner, series, sum(last)::int as last from number_counter group by owner, series),
       -- What is older than the register brought its number along.
       fixed as (select count(*)::int as n from filing_version where version = 1 and case_id is not null),
       document as (select issuer_id::text as owner, count(*)::int as n from official_document where number is not null group by issuer_id)
     select 'case' as kind, owner, last, numbered from (select owner, last, (select count(*)::int from filing_case where case_no ~ ('^' || owner || '[0-9]')) as numbered from counted where series = 'case') n where last <> numbered
     union all
     select 'filing', null, coalesce(sum(last), 0)::int, (select n from fixed) from counted where series = 'filing' having coalesce(sum(last), 0) <> (select n from fixed)
     union all
     select 'objection', null, coalesce(sum(last), 0)::int, (select count(*)::int from objection) from counted where series = 'objection' having coalesce(sum(last), 0) <> (select count(*) from objection)
     union all
     select 'document', c.owner, sum(c.last)::int, max(coalesce(d.n, 0)) from counted c left join document d on d.owner = c.owner
     where c.series not in ('case', 'filing', 'objection') group by c.owner having sum(c.last) <> max(coalesce(d.n, 0))`,
  );
}

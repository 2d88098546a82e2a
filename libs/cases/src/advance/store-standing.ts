import { beijingDate } from '@beian/calendar';
import type { Passage } from './passage.js';

/** Keeps one row for each activation that is open now. Triggers append what that changes in the counts; nobody waits for a counter. */
export async function storeStanding(passage: Passage, ended: boolean): Promise<void> {
  const { sql, memory: { row } } = passage;
  await removeDepartures(passage);
  if (ended) await sql.later('delete from standing_step where case_id = $1', [row.id]);
  else {
    await moveWithCase(passage);
    await storeArrivals(passage);
  }
}

async function removeDepartures({ sql, memory: { row }, standing, at }: Passage): Promise<void> {
  if (standing.departures.length === 0) return;
  await sql.later(
    `with gone as (delete from standing_step where case_id = $1 and activation = any ($2::int[]) returning activation, procedure_id, process_id, element, entered_on, region, authority_id, supervising_region)
     insert into finished_step (procedure_id, process_id, element, entered_on, finished_on, region, authority_id, supervising_region)
     select procedure_id, process_id, element, entered_on, $4::date, region, authority_id, supervising_region from gone where activation = any ($3::int[])`,
    [row.id, standing.departures, standing.finished, beijingDate(at)],
  );
}

/** A repair takes up anew what stands already. */
async function storeArrivals(passage: Passage): Promise<void> {
  const { sql, memory: { row }, standing, at } = passage;
  if (standing.arrivals.length === 0) return;
  await sql.later(
    `insert into standing_step (case_id, activation, procedure_id, edition, process_id, path, element, region, authority_id, supervising_region, entered_on, due_on, submitted_at)
     select $1, activation, $4, $5, process, path, element, $6, $7, $8, $2::date, due, $9 from jsonb_to_recordset($3::jsonb) as e(activation int, process text, path text, element text, due date)
     on conflict (case_id, activation) do update set due_on = excluded.due_on`,
    [row.id, beijingDate(at), JSON.stringify(await arrivals(passage)), row.procedureId, row.edition, row.filingRegion, row.authorityId, row.supervisingRegion, row.submittedAt],
  );
}

async function arrivals({ standing, memory }: Passage): Promise<readonly object[]> {
  const rows: object[] = [];
  for (const { move: { activation, process, element, scope }, dueOn } of standing.arrivals) {
    rows.push({ activation, process, path: (await memory.callsOf(scope)).join('/'), element, due: dueOn });
  }
  return rows;
}

/** A case that was routed elsewhere takes its open steps along. */
async function moveWithCase({ sql, memory: { row }, cameFrom }: Passage): Promise<void> {
  if (row.filingRegion === cameFrom.filingRegion && row.authorityId === cameFrom.authorityId && row.supervisingRegion === cameFrom.supervisingRegion) return;
  await sql.later('update standing_step set region = $2, authority_id = $3, supervising_region = $4 where case_id = $1', [row.id, row.filingRegion, row.authorityId, row.supervisingRegion]);
}

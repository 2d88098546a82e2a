import { alone } from '../database/alone.js';
import type { Database } from '../database/database.js';

const batch = 20_000;

/** Sums appended changes into the buckets, at every place they count for. One roll-up at a time; another worker's turn is skipped. */
export function rollUpStanding(database: Database): Promise<number> {
  return alone(database, 'standing', async (sql) => {
    const taken = await sql.row<{ n: number }>(
      `with taken as (delete from standing_delta where id in (select id from standing_delta order by id limit $1) returning *),
       summed as (
         select procedure_id, path, element, edition, region, authority_id, supervising_region, entered_on, due_on, sum(tokens) as tokens from taken group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(tokens) <> 0),
       placed as (
         select place, procedure_id, path, element, edition, entered_on, due_on, sum(tokens) as tokens
         from summed, standing_places(region, authority_id, supervising_region) as place group by 1, 2, 3, 4, 5, 6, 7 having sum(tokens) <> 0),
       counted as (
         insert into standing_bucket as b (place, procedure_id, path, element, edition, entered_on, due_on, tokens) select * from placed order by 1, 2, 3, 4, 5, 6, 7
         on conflict (place, procedure_id, path, element, edition, entered_on, due_on) do update set tokens = b.tokens + excluded.tokens)
       select count(*) as n from taken`,
      [batch],
    );
    // What nobody stands in any more is dropped, so that the buckets are as many as there are days with open steps.
    if (Number(taken?.n ?? 0) > 0) await sql.run('delete from standing_bucket where tokens = 0');
    return Number(taken?.n ?? 0);
  });
}

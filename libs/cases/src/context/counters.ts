import type { Sql } from '../database/sql.js';

/** The next number of a series without gaps: the row stays locked until the transaction ends. The last lock of all. */
export async function nextNumber(sql: Sql, owner: string, series: string, year: number): Promise<number> {
  const row = await sql.row<{ last: number }>(
    `insert into number_counter (owner, series, year, last) values ($1, $2, $3, 1)
     on conflict (owner, series, year) do update set last = number_counter.last + 1 returning last`,
    [owner, series, year],
  );
  if (row === null) throw new Error(`the counter ${owner} ${series} ${year} gave no number`);
  return row.last;
}

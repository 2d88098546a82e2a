import type { Database } from './database.js';
import type { Sql } from './sql.js';

/** One worker at a time rolls up; another one's turn is skipped. */
export function alone(database: Database, what: string, work: (sql: Sql) => Promise<number>): Promise<number> {
  return database.transaction(async (sql) => {
    const mine = await sql.row<{ locked: boolean }>('select pg_try_advisory_xact_lock(hashtext($1)) as locked', [`beian roll-up of ${what}`]);
    return mine?.locked === true ? work(sql) : 0;
  });
}

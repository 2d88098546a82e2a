import type { Pool, PoolClient } from 'pg';

/** One connection that checks no foreign keys, so that millions of rows take minutes; the rows written agree by construction. */
export async function withoutTriggers(database: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await database.connect();
  try {
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    await work(client);
  } finally {
    client.release(true);
  }
}

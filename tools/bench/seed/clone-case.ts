import type { Pool, PoolClient } from 'pg';
import { withoutTriggers } from './without-triggers.js';

/** Everything a case consists of while nobody has decided anything yet. */
const tables = [
  'filing_case', 'case_stimulus', 'submission', 'case_event', 'task', 'task_candidate', 'case_timer', 'case_anchor', 'case_fact', 'case_scope', 'rule_answer', 'service_job', 'material_item',
  'case_diagram',
] as const;

const identifiers = new Set(['case_id', 'task_id', 'submission_id', 'draft_id']);

/**
 * Copies a case that waits for its first officer, with its whole log, `count` times. The last position is left undelivered: the relay
 * finds the copies and starts a run of each from what is stored, as after a loss of Temporal's data. Nobody sees half a copy.
 */
export async function cloneCase(database: Pool, caseId: string, count: number): Promise<readonly string[]> {
  await withoutTriggers(database, async (client) => {
    await client.query('begin');
    for (const table of tables) await copyRows(client, table, caseId, count);
    await client.query(`update case_stimulus set delivered_at = null, stored_at = clock_timestamp() where pos = 1 and case_id in (${clones})`, [caseId, count]);
    await client.query(`update filing_case set synthetic = true where id in (${clones})`, [caseId, count]);
    await client.query('commit');
  });
  for (const table of tables) await database.query(`analyze ${table}`);
  const { rows } = await database.query<{ id: string }>(clones, [caseId, count]);
  return rows.map(({ id }) => id);
}

const clones = `select md5($1::text || ' ' || n)::uuid as id from generate_series(1, $2::int) as n`;

async function copyRows(client: PoolClient, table: (typeof tables)[number], caseId: string, count: number): Promise<void> {
  const { rows: columns } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`, [table]);
  const names = columns.map(({ name }) => name);
  const ofCase = table === 'filing_case' ? 'o.id = $1::uuid' : table === 'task_candidate' ? 'o.task_id in (select id from task where case_id = $1::uuid)' : 'o.case_id = $1::uuid';
  await client.query(
    `insert into ${table} (${names.join(', ')}) select ${names.map((name) => copied(name)).join(', ')} from ${table} o, generate_series(1, $2::int) as n where ${ofCase}`, [caseId, count]);
}

function copied(name: string): string {
  if (name === 'id' || identifiers.has(name)) return `md5(o.${name}::text || ' ' || n)::uuid`;
  return name === 'case_no' ? `o.case_no || '-' || n` : `o.${name}`;
}

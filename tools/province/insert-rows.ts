import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';

const columnsOf = new Map<string, Promise<string>>();

/** Rows as `to_jsonb` gave them; what the database counts by itself is left to it. */
export async function insertInto(sql: Sql, table: string, rows: readonly JsonObject[]): Promise<void> {
  if (rows.length === 0) return;
  const known = columnsOf.get(table) ?? readColumns(sql, table);
  columnsOf.set(table, known);
  const columns = await known;
  await sql.run(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
}

async function readColumns(sql: Sql, table: string): Promise<string> {
  const columns = await sql.rows<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`, [table]);
  return columns.map(({ name }) => name).join(', ');
}

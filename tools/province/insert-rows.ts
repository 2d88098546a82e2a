import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';

/** How a table takes rows: its columns, and the values of each in a row `r`. */
interface Columns {
  readonly names: string;
  readonly values: string;
}

const columnsOf = new Map<string, Promise<Columns>>();

/** Rows as `to_jsonb` gave them; what the database counts by itself is left to it. */
export function insertInto(sql: Sql, table: string, rows: readonly JsonObject[]): Promise<void> {
  return insertText(sql, table, rows.length === 0 ? '' : JSON.stringify(rows));
}

/** The same, written down already. */
export async function insertText(sql: Sql, table: string, rows: string): Promise<void> {
  if (rows === '') return;
  const known = columnsOf.get(table) ?? readColumns(sql, table);
  columnsOf.set(table, known);
  const { names, values } = await known;
  await sql.run(`insert into ${table} (${names}) select ${values} from jsonb_populate_recordset(null::${table}, $1::jsonb) r`, [rows]);
}

/** A null that is kept as a value is read from a row as if nothing was kept. */
async function readColumns(sql: Sql, table: string): Promise<Columns> {
  const columns = await sql.rows<{ name: string; holdsNull: boolean }>(
    `select quote_ident(column_name) as name, data_type = 'jsonb' and is_nullable = 'NO' as "holdsNull" from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`, [table]);
  return {
    names: columns.map(({ name }) => name).join(', '),
    values: columns.map(({ name, holdsNull }) => (holdsNull ? `coalesce(r.${name}, 'null')` : `r.${name}`)).join(', '),
  };
}

import { createHash } from 'node:crypto';
import type { ClientBase, Pool, QueryResultRow } from 'pg';

/** Statements of one connection. Every statement is prepared once under a name made from its text. */
export interface Sql {
  rows<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
  /** The one row of the answer; null when there is none. */
  row<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R | null>;
  run(text: string, values?: readonly unknown[]): Promise<number>;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24);
  names.set(text, name);
  return name;
}

/** On a pool every statement may run on another connection, and is committed by itself. */
export function sqlOn(client: ClientBase | Pool): Sql {
  const ask = <R extends QueryResultRow>(text: string, values: readonly unknown[]) => client.query<R>({ name: nameOf(text), text, values: [...values] });
  return {
    rows: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows,
    row: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows[0] ?? null,
    run: async (text, values = []) => (await ask(text, values)).rowCount ?? 0,
  };
}

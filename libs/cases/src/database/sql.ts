import { createHash } from 'node:crypto';
import type { ClientBase, Pool, QueryResult, QueryResultRow } from 'pg';

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
export function sqlOnPool(pool: Pool): Sql {
  return answering((text, values) => pool.query({ name: nameOf(text), text, values: [...values] }));
}

/** One connection takes one statement after the other, also when its callers do not wait for each other. */
export function sqlOn(client: ClientBase): Sql {
  let last: Promise<unknown> = Promise.resolve();
  return answering((text, values) => {
    const next = last.then(() => client.query({ name: nameOf(text), text, values: [...values] }));
    last = next.catch(() => undefined);
    return next;
  });
}

type Ask = <R extends QueryResultRow>(text: string, values: readonly unknown[]) => Promise<QueryResult<R>>;

function answering(ask: Ask): Sql {
  return {
    rows: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows,
    row: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows[0] ?? null,
    run: async (text, values = []) => (await ask(text, values)).rowCount ?? 0,
  };
}

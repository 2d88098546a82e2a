import { createHash } from 'node:crypto';
import type { ClientBase, Pool, QueryResult, QueryResultRow } from 'pg';

/** Statements of one connection. Every statement is prepared once under a name made from its text. */
export interface Sql {
  rows<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
  /** The one row of the answer; null when there is none. */
  row<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R | null>;
  run(text: string, values?: readonly unknown[]): Promise<number>;
  /** A write whose answer nobody needs. Inside a transaction it is sent without waiting; if it fails, the transaction does. */
  later(text: string, values?: readonly unknown[]): Promise<void>;
}

/** A connection on which statements are carried out in the order they were asked. */
export interface OrderedSql extends Sql {
  /** Waits for what was sent without waiting; throws what made one of them fail. */
  settled(): Promise<void>;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24);
  names.set(text, name);
  return name;
}

export function prepared(text: string, values: readonly unknown[] = []): { name: string; text: string; values: unknown[] } {
  return { name: nameOf(text), text, values: [...values] };
}

/** On a pool every statement may run on another connection, and is committed by itself. */
export function sqlOnPool(pool: Pool): Sql {
  const ask: Ask = (text, values) => pool.query(prepared(text, values));
  return { ...answering(ask), later: async (text, values = []) => void (await ask(text, values)) };
}

/** One connection carries out one statement after the other, also when its callers do not wait for each other: those travel together. */
export function sqlOn(client: ClientBase): OrderedSql {
  const sent: Promise<unknown>[] = [];
  const ask: Ask = (text, values) => client.query(prepared(text, values));
  return {
    ...answering(ask),
    later: async (text, values = []) => {
      const answer = ask(text, values);
      answer.catch(() => undefined);
      sent.push(answer);
    },
    settled: async () => void (await Promise.all(sent)),
  };
}

type Ask = <R extends QueryResultRow>(text: string, values: readonly unknown[]) => Promise<QueryResult<R>>;

function answering(ask: Ask): Omit<Sql, 'later'> {
  return {
    rows: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows,
    row: async <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) => (await ask<R>(text, values)).rows[0] ?? null,
    run: async (text, values = []) => (await ask(text, values)).rowCount ?? 0,
  };
}

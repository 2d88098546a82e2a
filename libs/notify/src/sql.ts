/** What the outbox asks of a connection; the connections of cases are such ones. */
export interface Sql {
  rows<R extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
  row<R extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<R | null>;
  run(text: string, values?: readonly unknown[]): Promise<number>;
  /** A write whose answer nobody needs. */
  later(text: string, values?: readonly unknown[]): Promise<void>;
}

export interface Transactions {
  readonly sql: Sql;
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

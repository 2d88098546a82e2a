import type { EntityManager } from 'typeorm';

/** Anything that runs a statement: the pool, or the surrounding transaction. */
export type Sql = Pick<EntityManager, 'query'>;

/** Statements asked at every request: they run where statements are prepared once a connection. */
export interface PreparedSql {
  rows<R extends Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<readonly R[]>;
}

import type { EntityManager } from 'typeorm';

/** Anything that runs a statement: the pool, or the surrounding transaction. */
export type Sql = Pick<EntityManager, 'query'>;

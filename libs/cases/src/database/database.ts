import pg from 'pg';
import { GatheringSocket } from './gathering-socket.js';
import { prepared, sqlOnPool, sqlOn, type Sql } from './sql.js';
import { valueTypes } from './value-types.js';

export interface DatabaseOptions {
  readonly url: string;
  readonly connections?: number;
  /** Told of connections that broke while idle; the pool replaces them. */
  readonly onError?: (error: Error) => void;
}

export class Database {
  readonly pool: pg.Pool;
  /** Single statements, each committed by itself. */
  readonly sql: Sql;

  constructor({ url, connections = 10, onError = () => undefined }: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: url, max: connections, types: valueTypes, options: '-c timezone=UTC', application_name: 'beian',
      pipeline: true, stream: () => new GatheringSocket(),
    });
    this.sql = sqlOnPool(this.pool);
    this.pool.on('error', onError);
    this.pool.on('connect', (client) => client.on('error', onError));
  }

  /** Everything `work` does is committed together, or not at all. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.within('begin', work);
  }

  /** Reads that see one and the same state. */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.within('begin isolation level repeatable read read only', work);
  }

  /** Reads on one connection: those that do not wait for each other travel together. */
  together<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.on((client) => work(sqlOn(client)));
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** The first statement travels with the beginning, the last ones with the end: PostgreSQL makes the commit of a failed transaction a rollback. */
  private within<T>(beginning: string, work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.on(async (client) => {
      const begun = client.query(prepared(beginning));
      begun.catch(() => undefined);
      const sql = sqlOn(client);
      const result = await work(sql).catch(async (error: unknown) => {
        // What failed first explains why the statement after it was refused.
        await sql.settled();
        throw error;
      });
      const ended = client.query(prepared('commit'));
      ended.catch(() => undefined);
      await begun;
      await sql.settled();
      if ((await ended).command !== 'COMMIT') throw new Error('the transaction was rolled back: one of its statements had failed');
      return result;
    });
  }

  private async on<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | boolean = false;
    try {
      return await work(client);
    } catch (error) {
      await client.query(prepared('rollback')).catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

import pg from 'pg';
import { sqlOnPool, sqlOn, type Sql } from './sql.js';
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
    this.pool = new pg.Pool({ connectionString: url, max: connections, types: valueTypes, options: '-c timezone=UTC', application_name: 'beian' });
    this.sql = sqlOnPool(this.pool);
    this.pool.on('error', onError);
    this.pool.on('connect', (client) => client.on('error', onError));
  }

  /** Everything `work` does is committed together, or not at all. */
  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.on(async (client) => {
      await client.query('begin');
      const result = await work(sqlOn(client));
      await client.query('commit');
      return result;
    });
  }

  /** Reads that see one and the same state. */
  async snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.on(async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const result = await work(sqlOn(client));
      await client.query('commit');
      return result;
    });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async on<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | boolean = false;
    try {
      return await work(client);
    } catch (error) {
      await client.query('rollback').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { migrate } from '../database/migrations.mjs';
import { appRole, ensureDatabase, ensureRole, ownerRole, withClient, withDatabase } from '../database/roles.mjs';
import { sharedFolders } from '../services/folders.mjs';
import { freePort } from '../services/ports.mjs';
import { postgresAccount, reachableFolder } from '../services/postgres-account.mjs';
import { startPostgres, type PostgresServer } from '../services/postgres.mjs';
import type { TestDatabase } from './database.js';

const name = 'beian';
const patienceMs = 60_000;

/** A durable PostgreSQL of the test's own, migrated, that can be killed and started again on its port and its data. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private server: PostgresServer,
    readonly database: TestDatabase,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(reachableFolder([tmpdir(), '/tmp', ...sharedFolders()], postgresAccount()), `beian-test-${process.pid}-`));
    chmodSync(folder, 0o711);
    const port = await freePort();
    const server = await startPostgres({ folder, port });
    const passwords = { owner: randomBytes(16).toString('hex'), app: randomBytes(16).toString('hex') };
    await withClient(server.url, async (client) => {
      await ensureRole(client, ownerRole, passwords.owner);
      await ensureRole(client, appRole, passwords.app);
      await ensureDatabase(client, name, ownerRole);
    });
    const ownerUrl = withDatabase(server.url, { user: ownerRole, password: passwords.owner, database: name });
    await migrate(ownerUrl);
    const postgres: OwnPostgres = new OwnPostgres(folder, port, server, {
      url: withDatabase(server.url, { user: appRole, password: passwords.app, database: name }), ownerUrl, adminUrl: withDatabase(server.url, { database: name }),
      drop: () => postgres.close(),
    });
    return postgres;
  }

  /** kill -9 of the server's first process; its others end when they notice. */
  async kill(): Promise<void> {
    await this.server.child.stop({ signal: 'SIGKILL' });
  }

  /** What is left of the killed server must have ended before another may have its data. */
  async startAgain(): Promise<void> {
    for (const giveUp = Date.now() + patienceMs; ; await delay(200)) {
      try {
        this.server = await startPostgres({ folder: this.folder, port: this.port });
        return;
      } catch (error) {
        if (Date.now() > giveUp) throw error;
      }
    }
  }

  async close(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

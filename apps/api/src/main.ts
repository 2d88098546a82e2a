import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { Database } from '@beian/cases';
import { Doorbell } from '@beian/cases/temporal';
import { openFileStore } from '@beian/storage/settings';
import { registry } from '@beian/workflows';
import { createApplication } from './application.js';
import { caseDependencies } from './desk/case-dependencies.js';
import { CaseDesk } from './desk/case-desk.js';
import { temporalBell } from './desk/temporal-bell.js';
import { readEnvironment } from './environment.js';
import { messagesLeave } from './health/messages-leave.js';
import { createLogger } from './http/logger.js';
import { LiveListener } from './live/live-listener.js';
import { Waker } from './live/waker.js';

const environment = readEnvironment(process.env);
const log = createLogger();
const complain = (error: unknown): void => log.warn({ err: error }, 'a connection failed');
const database = new Database({ url: environment.databaseUrl, connections: environment.databaseConnections, onError: complain });
const deps = caseDependencies(database, registry, environment.keys);
const temporal = { address: environment.temporalAddress, namespace: environment.temporalNamespace };
const doorbell = Doorbell.open(deps, { ...temporal, onError: complain });
const waker = new Waker();
const listener = new LiveListener(environment.databaseUrl, waker, complain);
const files = await openFileStore(environment.storage);

const app = await createApplication(environment, {
  log, waker,
  desk: new CaseDesk(deps, temporalBell(deps, doorbell, complain), files, () => readFile(fileURLToPath(import.meta.resolve('@beian/cases/dossier-script')), 'utf8')),
  health: [
    { name: 'database', vital: true, check: async () => void (await database.sql.row('select 1')) },
    { name: 'storage', vital: true, check: () => files.ready() },
    { name: 'messages', vital: false, check: () => messagesLeave(database.sql) },
    { name: 'temporal', vital: false, check: async () => (await Connection.connect({ address: temporal.address, connectTimeout: '2s' })).close() },
  ],
});

const stop = async (): Promise<void> => {
  await listener.close();
  waker.close();
  await app.close();
  await doorbell.close();
  await database.close();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0), () => process.exit(1)));

await listener.open();
await app.listen(environment.port, environment.listen);
log.info({ port: environment.port, mode: environment.mode }, 'listening');

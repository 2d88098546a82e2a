import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@beian/cases';
import { command } from '../command.mjs';
import { presentRun } from '../launch/run-record.mjs';
import { presentServers } from '../operations/installation.mjs';
import { dataFolder } from '../services/folders.mjs';
import { fillProvince } from './fill.js';
import { readSize } from './size.js';
import { spoken } from './spoken.js';

/**
 * npm run seed:province: fills a training installation with a province's year. Some dozen cases are played on the product itself, in an
 * installation beside it whose clock stands a year back; where each of them stood after each step, it is copied for other institutions,
 * authorities and days.
 */
await command(async () => {
  const size = readSize(process.argv.slice(2));
  const began = Date.now();
  const told = (line: string): void => console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
  const database = new Database({ url: presentServers().databaseUrl, connections: 4 });
  try {
    console.log(spoken(await fillProvince(database, { size, env: environment(), told }), (Date.now() - began) / 1000));
  } finally {
    await database.close();
  }
});

/** As the applications of this checkout are told; what is sealed in the play is read in the installation. */
function environment(): NodeJS.ProcessEnv {
  return {
    BEIAN_STORAGE_DIR: join(dataFolder(), 'files'), BEIAN_PUBLIC_URL: presentRun()?.address ?? 'http://127.0.0.1:3000', ...process.env,
    BEIAN_KEY_RING: process.env['BEIAN_KEY_RING'] ?? readFileSync(join(process.env['BEIAN_SECRET_DIR'] ?? join(dataFolder(), 'secrets'), 'key-ring'), 'utf8').trim(),
  };
}

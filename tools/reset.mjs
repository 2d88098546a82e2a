/** npm run reset: removes the data of this checkout after asking. */
import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { command } from './command.mjs';
import { endLeftovers, presentRun } from './launch/run-record.mjs';
import { dataPlaces } from './launch/data-places.mjs';

const { values } = parseArgs({ options: { yes: { type: 'boolean', short: 'y', default: false } } });

async function confirmed() {
  if (values.yes) return true;
  if (!process.stdin.isTTY) throw new Error('无法询问；确认请加 --yes / nobody to ask: npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('删除以上全部数据？/ Delete all this data? [y/N] ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function main() {
  const running = presentRun();
  if (running) throw new Error(`系统正在运行，请先停止 / it is running, stop it first: pid ${running.launcher.pid}`);
  const present = dataPlaces().filter((place) => existsSync(place));
  if (process.env.DATABASE_URL) console.log('  DATABASE_URL 指向的数据库不会被清除 / the database of DATABASE_URL is not touched');
  if (!present.length) return console.log('  没有数据 / there is no data');
  for (const place of present) console.log(`  ${place}`);
  if (!(await confirmed())) return console.log('  未删除 / nothing was deleted');
  await endLeftovers();
  for (const place of present) rmSync(place, { recursive: true, force: true });
  console.log('  已删除 / deleted');
}

await command(main);

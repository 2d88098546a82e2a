/**
 * npm run release:check -- <database url>: feeds every open case of a database to the code of this checkout, in memory, and lists those that it
 * would lead elsewhere; with --temporal ADDRESS also replays what that server keeps of them. Reads only. Ends with 0 when every case goes on,
 * with 1 when some do not, with 2 when it could not be carried out.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkHistories } from './check-histories.js';
import { checkRelease, releaseReport } from './check-release.js';
import { presentCourses } from './present-courses.js';
import { historyReport } from './replay-histories.js';

try {
  const { values: { json, case: cases = [], temporal, namespace = 'default' }, positionals: [url = process.env['DATABASE_URL']] } = parseArgs({
    allowPositionals: true, options: { json: { type: 'string' }, case: { type: 'string', multiple: true }, temporal: { type: 'string' }, namespace: { type: 'string' } },
  });
  if (url === undefined) throw new Error('未指明数据库 / name a database: npm run release:check -- postgres://… [--json FILE] [--case NUMBER] [--temporal ADDRESS [--namespace NAME]]');
  const replayed = await checkRelease({
    url, cases, replays: presentCourses,
    told: (done, of) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${done}/${of}${done === of ? '\n' : ''}`);
    },
  });
  const histories = temporal === undefined ? [] : await checkHistories({ url, cases, address: temporal, namespace });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(replayed, null, 2)}\n`);
  console.log(temporal === undefined ? releaseReport(replayed) : `${releaseReport(replayed)}\n${historyReport(histories)}`);
  process.exitCode = replayed.some(({ misfit }) => misfit !== null) || histories.some(({ fault }) => fault !== null) ? 1 : 0;
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

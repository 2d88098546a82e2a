import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@beian/cases';
import { People } from '../../apps/web-e2e/src/api/person.js';
import { openBrowser } from '../../apps/web-e2e/src/browser/desk.js';
import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import { startInstallation, type Installation } from '../bench/installation.js';
import { seedSyntheticCases } from '../bench/seed/synthetic-cases.js';
import { command } from '../command.mjs';
import { fillProvince } from '../province/fill.js';
import { readSize } from '../province/size.js';
import { projectRoot } from '../services/folders.mjs';
import { everyPage } from './every-page.js';
import { measureFirstLoad, type Visited } from './first-load.js';
import { measureInteractions, scripts } from './interactions.js';
import { lookAt } from './pages.js';
import { spokenFeel, type Felt, type Round } from './report.js';
import { measureScrolling } from './scrolling.js';

const [bureau, province] = [sampleFiling.bureau, sampleFiling.provincialClerk.split('-')[0] ?? ''];
const slowedBy = 4;
const times = 5;
const wantedRows = 1_000;

const desks: readonly Visited[] = [
  { desk: 'officer', username: `${bureau}-chushen1`, path: '/officer/inbox/group' }, { desk: 'supervisor', username: `${province}-dudao`, path: '/supervisor' },
  { desk: 'supervisor: map', username: `${province}-dudao`, path: '/supervisor/fleet' },
  { desk: 'institution', username: 'nian0001-jingban', path: '/institution' }, { desk: 'administration', username: 'sys-system', path: '/administration' },
  { desk: 'sign-in', username: null, path: '/sign-in' }, { desk: 'public', username: null, path: '/public' },
];

/** As it is measured; what was measured is kept when something later fails. */
type Filling = { -readonly [Part in keyof Felt]: Felt[Part] };

/**
 * npm run feel: the built product on servers of its own, filled with a province's year, at a real browser: how soon the first content
 * shows and how much script that takes, how soon each key and click shows, what scrolling costs, what keeps people out.
 */
await command(async () => {
  const felt: Filling = { firstLoads: [], rounds: [], scrolled: null, looked: [] };
  const installation = await startInstallation();
  try {
    await measure(installation, felt);
  } finally {
    tell(felt);
    await installation.stop();
  }
  const missed = felt.rounds.flatMap(({ desks: own }) => own.flatMap(({ done }) => done.filter((one) => one.missed !== null))).length;
  if (missed > 0) throw new Error(`${missed} 步没有做成 / ${missed} steps could not be done`);
});

function tell(felt: Felt): void {
  const folder = join(projectRoot, 'artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'feel.json'), `${JSON.stringify(felt, null, 2)}\n`);
  console.log(`\n${spokenFeel(felt)}`);
}

async function measure({ address, database, databaseUrl, folder, warmStart }: Installation, felt: Filling): Promise<void> {
  const told = (line: string): void => console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
  const cases = new Database({ url: databaseUrl, connections: 4 });
  await fillProvince(cases, { size: readSize(process.argv.slice(2)), env: { ...process.env, BEIAN_STORAGE_DIR: join(folder, 'files'), BEIAN_PUBLIC_URL: address }, told }).finally(() => cases.close());
  const people = new People(address);
  const browser = await openBrowser();
  try {
    told('first loads');
    for (const desk of desks) felt.firstLoads = [...felt.firstLoads, await measureFirstLoad(browser, people, desk, times, slowedBy)];
    felt.rounds = [await round('after the first loads')];
    await warmStart();
    felt.rounds = [...felt.rounds, await round('just started')];
    felt.rounds = [...felt.rounds, await round('once more')];
    told('pages');
    felt.looked = await lookAt(browser, people, await everyPage(database, people, bureau, province));
    told('scrolling');
    // Nobody in the year has so many tasks: half of these come to the one clerk who sees all regions.
    await seedSyntheticCases(database, { from: 0, count: 3 * wantedRows, finished: 0, history: false });
    felt.scrolled = await measureScrolling(browser, people, sampleFiling.provincialClerk, wantedRows);
  } finally {
    await browser.close();
  }

  async function round(state: string): Promise<Round> {
    told(`interactions, ${state}`);
    const own: Round['desks'][number][] = [];
    for (const script of scripts(bureau, province)) own.push({ desk: script.desk, done: await measureInteractions(browser, people, script, slowedBy) });
    return { state, desks: own };
  }
}

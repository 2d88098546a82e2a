import { setTimeout as delay } from 'node:timers/promises';
import type { Desk } from './answers.js';
import { complete, file, newJournal } from './course.js';
import { deskOf, inParallel } from './engine.js';
import { round, spread, type Spread } from './figures.js';
import type { Installation } from './installation.js';
import { legsOf, type Legs } from './legs.js';
import type { Office } from './office.js';
import { cloneCase } from './seed/clone-case.js';

export interface ColdFigures {
  readonly openCases: number;
  readonly clients: number;
  readonly steps: number;
  /** Until every copy had a run of its own. */
  readonly runsStartedSeconds: number;
  readonly complete: Spread;
  readonly legs: Legs;
  readonly refused: readonly string[];
}

export interface ColdOptions {
  readonly openCases: number;
  readonly steps: number;
}

const patienceMs = 600_000;

/** The first step of cases that no worker has in memory: many open cases, a fresh worker, and each case asked once. */
export async function measureCold(installation: Installation, office: Office, { openCases, steps }: ColdOptions): Promise<readonly ColdFigures[]> {
  const template = await file(office, newJournal());
  await untilWaiting(office, template);
  const since = Date.now();
  const ids = [...(await cloneCase(office.database, template, openCases))];
  await untilDelivered(office);
  const runsStartedSeconds = round((Date.now() - since) / 1000);
  const desk = await deskOf(office);
  const measured: ColdFigures[] = [];
  for (const clients of [1, 8]) {
    await installation.restart('worker');
    await awaken(office, desk);
    const journal = newJournal();
    const chosen = ids.splice(0, steps);
    await inParallel(clients, chosen.length, async (index) => {
      const caseId = chosen[index] ?? '';
      const [task] = await office.openTasks(caseId);
      if (task) await complete(office, caseId, task, desk, journal);
    });
    measured.push({
      openCases, clients, steps: journal.steps.length, runsStartedSeconds, complete: spread(journal.steps.map(({ ms }) => ms)), legs: await legsOf(office.database, journal.steps),
      refused: journal.refusals.map(({ text }) => text),
    });
  }
  return measured;
}

/** The worker has loaded its code and has its connections, as it has an hour after its start; the cases to be asked are still strangers to it. */
async function awaken(office: Office, desk: Desk): Promise<void> {
  for (let n = 0; n < 3; n++) {
    const other = await file(office, newJournal());
    await untilWaiting(office, other);
    const [task] = await office.openTasks(other);
    if (task) await complete(office, other, task, desk, newJournal());
  }
}

async function untilWaiting(office: Office, caseId: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await delay(50)) if ((await office.openTasks(caseId)).length > 0) return;
  throw new Error(`case ${caseId} opened no task`);
}

async function untilDelivered({ database }: Office): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await delay(250)) {
    const { rows: [row] } = await database.query<{ n: string }>('select count(*) as n from case_stimulus where delivered_at is null');
    if (row?.n === '0') return;
  }
  throw new Error(`not all runs were started within ${patienceMs / 1000} s`);
}

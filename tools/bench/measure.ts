import { measureCasePage } from './case-page.js';
import { measureCold } from './cold.js';
import { measureCounts } from './element-counts.js';
import { measureEngine } from './engine.js';
import { measureInbox } from './inbox.js';
import type { Installation } from './installation.js';
import { usage } from './machine.js';
import { measurePublic, preparePublic } from './public-pages.js';
import type { Office } from './office.js';
import type { Plan, subjects } from './plan.js';
import type { Report } from './report.js';
import { seedSyntheticCases } from './seed/synthetic-cases.js';
import { measureVerification } from './verification.js';

export type Figures = { -readonly [K in keyof Omit<Report, 'at' | 'machine'>]: Report[K] };

export function nothingMeasured(startSeconds: Readonly<Record<string, number>>): Figures {
  return { engine: {}, cold: [], inbox: [], casePage: null, counts: [], public: [], verification: null, memory: null, start: startSeconds, seeding: {} };
}

/** The measurements in their order: from the empty database to the fullest. */
export async function measure(installation: Installation, office: Office, plan: Plan, figures: Figures): Promise<void> {
  const wanted = (subject: (typeof subjects)[number]) => plan.only === null || plan.only.has(subject);
  const engine = async (name: string, clients: number, cases = plan.cases, together = false) => {
    progress(`${name}: ${cases} cases, ${clients} at once`);
    figures.engine[name] = await measureEngine(installation, office, { cases, clients, together });
  };

  await engine('warming up', 2, 4);
  delete figures.engine['warming up'];
  if (wanted('engine')) {
    await engine('empty database', 1);
    await engine('empty database, 8 clients', 8);
    figures.memory = usage(installation);
  }
  if (wanted('together')) await engine('everything open at the same moment', 4, Math.min(plan.cases, 20), true);
  if (wanted('page')) figures.casePage = await measureCasePage(office, plan.repeats);

  const store = storing(office, figures.seeding);
  if (wanted('stored')) {
    await store.cases(plan.stored, Math.min(10_000, plan.stored));
    // One client alone takes longest and differs least: a fifth of the cases shows whether what is stored slows it.
    await engine(`${plan.stored} cases stored`, 1, Math.ceil(plan.cases / 5));
    await engine(`${plan.stored} cases stored, 8 clients`, 8);
    if (wanted('counts')) figures.counts = [await measureCounts(office, installation.databaseUrl, plan.repeats)];
  }
  if (wanted('verify')) {
    progress('verifying every case');
    figures.verification = await measureVerification(installation.databaseUrl);
  }
  if (wanted('cold')) {
    progress(`cold: ${plan.open} open cases`);
    figures.cold = await measureCold(installation, office, { openCases: plan.open, steps: plan.coldSteps });
  }
  if (wanted('inbox')) {
    for (const openTasks of plan.inbox) {
      await store.openTasks(openTasks);
      for (const clients of [1, 8]) {
        progress(`inbox: ${openTasks} open tasks, ${clients} at once`);
        figures.inbox = [...figures.inbox, ...(await measureInbox(office, openTasks, clients, plan))];
      }
    }
    if (wanted('counts')) figures.counts = [...figures.counts, await measureCounts(office, installation.databaseUrl, plan.repeats)];
  }
  if (wanted('public')) {
    await store.finished(plan.filings);
    progress(`public: ${plan.filings} filings`);
    const prepared = await preparePublic(office);
    for (const clients of [1, 8]) figures.public = [...figures.public, { ...prepared, clients, asked: await measurePublic(office, clients, plan.repeats) }];
  }
  if (wanted('start')) figures.start = { ...figures.start, 'warm: Temporal, worker, api': await installation.warmStart() };
}

/** Synthetic cases are only ever added. */
function storing(office: Office, seconds: Record<string, number>) {
  const present = { cases: 0, open: 0 };
  async function add(name: string, count: number, open: number, history: boolean): Promise<void> {
    if (count <= 0) return;
    progress(`seeding ${name}`);
    const since = Date.now();
    await seedSyntheticCases(office.database, { from: present.cases, count, finished: count - open, history });
    present.cases += count;
    present.open += open;
    await office.signAllOut();
    seconds[name] = (Date.now() - since) / 1000;
  }
  return {
    cases: (count: number, open: number) => add(`${count} cases with log`, count - present.cases, open, true),
    finished: (count: number) => add(`up to ${count} finished cases`, count - (present.cases - present.open), 0, false),
    openTasks: (open: number) => add(`up to ${open} open tasks`, open - present.open, open - present.open, false),
  };
}

function progress(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)}  ${line}`);
}

import { setTimeout as delay } from 'node:timers/promises';
import { sampleFiling } from '../../workflows/testing/sample-filing.js';
import type { Desk } from './answers.js';
import { carryOn, file, newJournal, type CourseOptions, type Journal } from './course.js';
import { round, spread, type Spread } from './figures.js';
import type { Installation, Part } from './installation.js';
import { legsOf, type Legs } from './legs.js';
import { parts, usage, writing } from './machine.js';
import type { Office } from './office.js';

export interface EngineFigures {
  readonly cases: number;
  readonly clients: number;
  readonly seconds: number;
  readonly steps: number;
  readonly stepsPerSecond: number;
  readonly submit: Spread;
  readonly readTask: Spread;
  readonly complete: Spread;
  readonly legs: Legs;
  /** Answered with "saved, goes on later". */
  readonly later: number;
  readonly refused: readonly string[];
  readonly cpuSecondsPer100Steps: Readonly<Record<Part, number>>;
  readonly commitsPerCase: number;
  readonly walKilobytesPerCase: number;
}

export interface EngineOptions extends CourseOptions {
  readonly cases: number;
  readonly clients: number;
}

/** Cases from application to archive, each client one after the other without a pause. */
export async function measureEngine(installation: Installation, office: Office, { cases, clients, together = false }: EngineOptions): Promise<EngineFigures> {
  const journal = newJournal();
  const ids: string[] = [];
  const desk = await deskOf(office);
  const [before, wroteBefore] = [usage(installation), await writing(office.database)];
  const since = Date.now();
  await inParallel(clients, cases, async () => {
    const caseId = await file(office, journal);
    ids.push(caseId);
    await carryOn(office, caseId, desk, journal, { together });
  });
  const workingMs = Date.now() - since;
  const counted = journal.steps.length;
  await passPublicity(office);
  const again = Date.now();
  const later = await deskOf(office);
  await inParallel(clients, cases, async (index) => {
    const caseId = ids[index];
    if (caseId !== undefined && (await carryOn(office, caseId, later, journal, { together })) !== 'ended') throw new Error(`case ${caseId} did not come to its end`);
  });
  const seconds = (workingMs + Date.now() - again) / 1000;
  if (counted === 0) throw new Error('no step was carried out');
  return figures({ installation, office, journal, cases, clients, seconds, before, wroteBefore });
}

interface Measured {
  readonly installation: Installation;
  readonly office: Office;
  readonly journal: Journal;
  readonly cases: number;
  readonly clients: number;
  readonly seconds: number;
  readonly before: ReturnType<typeof usage>;
  readonly wroteBefore: Awaited<ReturnType<typeof writing>>;
}

async function figures({ installation, office, journal, cases, clients, seconds, before, wroteBefore }: Measured): Promise<EngineFigures> {
  const [after, wrote] = [usage(installation), await writing(office.database)];
  const { steps, refusals, submissions } = journal;
  const cpu = (part: Part) => round(((after[part].cpuSeconds - before[part].cpuSeconds) / steps.length) * 100, 2);
  const [api = 0, worker = 0, Temporal = 0, PostgreSQL = 0] = parts.map(cpu);
  return {
    cases, clients, seconds: round(seconds), steps: steps.length, stepsPerSecond: round(steps.length / seconds), submit: spread(submissions),
    readTask: spread(steps.map(({ readMs }) => readMs)), complete: spread(steps.map(({ ms }) => ms)), legs: await legsOf(office.database, steps),
    later: steps.filter((step) => step.later).length, refused: refusals.map(({ text }) => text),
    cpuSecondsPer100Steps: { api, worker, Temporal, PostgreSQL },
    commitsPerCase: round((wrote.commits - wroteBefore.commits) / cases), walKilobytesPerCase: round((wrote.walBytes - wroteBefore.walBytes) / cases / 1024),
  };
}

/** `count` works, `width` at a time. */
export async function inParallel(width: number, count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: Math.min(width, count) }, async () => {
    for (let index = next++; index < count; index = next++) await work(index);
  }));
}

export async function deskOf(office: Office): Promise<Desk> {
  const { rows } = await office.database.query<{ id: string; today: string; visit: string }>(
    `select u.id, to_char(clock.now, 'YYYY-MM-DD') as today, to_char(clock.now + interval '20 days', 'YYYY-MM-DD') as visit
     from user_account u join role_grant g on g.user_id = u.id and g.role = 'expert' and g.state = 'approved',
       (select (clock_timestamp() + offset_ms * interval '1 millisecond') at time zone 'Asia/Shanghai' as now from platform_clock) clock
     where u.username like $1 order by u.username`, [`${sampleFiling.bureau}-%`]);
  return { experts: rows.map(({ id }) => id), today: rows[0]?.today ?? '', visitOn: rows[0]?.visit ?? '' };
}

/** The days of publicity after the letter pass for all cases at once. */
async function passPublicity(office: Office): Promise<void> {
  const { rows: [row] } = await office.database.query<{ due: Date | null }>(`select max(m.due_at) as due from case_timer m join filing_case c on c.id = m.case_id where m.state = 'armed' and m.element = 'Timer_PublicityEnd' and not c.synthetic`);
  if (!row?.due) throw new Error('no case reached its publicity');
  const person = await office.person(sampleFiling.supervisor);
  await person.post('/training/clock', { to: new Date(row.due.getTime() + 1_000).toISOString() });
  await delay(500);
}

import { setTimeout as delay } from 'node:timers/promises';
import { rollUpDurations, rollUpRegister, rollUpStanding, sweepFilings, type CaseDependencies, type Database } from '@beian/cases';
import { beijingToday } from '../../libs/cases/src/cover/cover-in-force.js';
import { reviseDeadlines } from '../../libs/cases/src/calendar/revise-deadlines.js';

const [lookEveryMs, patienceMs] = [3_000, 300_000];

/** Two people of a story may be one officer in a copy. */
const workersOfOpenCases = `
insert into case_worker (user_id, case_id)
select distinct t.completed_by, t.case_id from task t join filing_case c on c.id = t.case_id
where c.ended_at is null and t.state = 'completed' and t.completed_by is not null on conflict do nothing`;

/** Copies whose day came before they were written, or is not known yet. They live today, the sweep of which may be over; nobody is reminded of days before it. */
const unlived = `update filing_life set missed_day = ${beijingToday} where due is null or due <= ${beijingToday}`;

/** What the product itself makes of the rows: deadlines of open cases with the calendar as it is, filings as they are today, counts, durations, what the public searches. */
export async function deriveRest(deps: CaseDependencies, openCases: readonly string[], told: (line: string) => void): Promise<void> {
  const { database } = deps;
  told('deadlines of the open cases');
  for (const caseId of openCases) await reviseDeadlines(deps, caseId);
  told('filings as they are today');
  await database.sql.run(unlived);
  await sweepFilings(deps);
  told('people at work, counts, durations, register');
  await database.sql.run(workersOfOpenCases);
  while ((await rollUpStanding(database)) > 0);
  while ((await rollUpDurations(deps)) > 0);
  while ((await rollUpRegister(database)) > 0);
  told('the database counts its tables');
  await untilCounted(database);
}

const uncounted = `select relname as name from pg_stat_user_tables where n_live_tup > 1000 and n_mod_since_analyze > n_live_tup / 2`;

/** A database counts a table by itself within minutes; until it has, it reads one that was empty a moment ago by plans that last for minutes. The application may not ask for it. */
async function untilCounted({ sql }: Database): Promise<void> {
  for (const giveUp = Date.now() + patienceMs; Date.now() < giveUp; ) {
    await delay(lookEveryMs);
    if ((await sql.rows(uncounted)).length === 0) return;
  }
}


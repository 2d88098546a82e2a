import { setTimeout as delay } from 'node:timers/promises';
import { casesToRevise, reviseDeadlines } from '../calendar/revise-deadlines.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { Doorbell } from './doorbell.js';

/** About thirty signals a second: a wave of them slows down the steps of people. */
const pauseMs = 33;

/** After a year's holidays were loaded or corrected: deadlines anew, and only the cases whose earliest instant changed are told. */
export async function carryOutCalendarRevision(deps: CaseDependencies, doorbell: Pick<Doorbell, 'clockChanged'>, from: string): Promise<{ readonly revised: number; readonly told: number }> {
  await deps.database.sql.run('update platform_clock set calendar_revision = calendar_revision + 1');
  await deps.database.sql.run('update filing_life set due = null');
  const cases = await casesToRevise(deps, from);
  let told = 0;
  for (const caseId of cases) {
    if (!(await reviseDeadlines(deps, caseId))) continue;
    await doorbell.clockChanged(caseId);
    told += 1;
    await delay(pauseMs);
  }
  return { revised: cases.length, told };
}

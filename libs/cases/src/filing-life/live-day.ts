import { startOfDay, type CivilDate, type WorkCalendar } from '@beian/calendar';
import type { LifeEvent } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { appendFilingEvent } from '../register/filing-events.js';
import { storePermission, storeStatus } from '../register/filing-state.js';
import type { FilingRow } from '../register/read-filing.js';
import { dayAfter, dueOn, nextDay, occasionOf } from './due-events.js';
import { lifeOf, openingsOf, readHistory, soFar, type FilingHistory } from './filing-history.js';
import { lockLife } from './locked-life.js';
import { openBySweep } from './open-case.js';
import { tellOfLife } from './tell-of-life.js';

/** Nothing is known to come. */
const never = 'infinity';

interface Day {
  readonly sql: Sql;
  readonly day: CivilDate;
  readonly calendar: WorkCalendar;
}

/** Everything that a day brings about in one filing, in one transaction; done again it finds nothing to do. @returns how much happened */
export function liveDay(deps: CaseDependencies, filingId: string, day: CivilDate): Promise<number> {
  return deps.database.transaction(async (sql) => {
    const at: Day = { sql, day, calendar: await lockLife(deps, sql, filingId) };
    let happened = 0;
    for (;;) {
      const history = await readHistory(sql, filingId);
      if (history === null) return happened;
      if (!(await doNext(deps, history, at))) {
        await plan(deps, history, at, dayAfter(day));
        return happened;
      }
      happened += 1;
    }
  });
}

/** Works out the next day of a filing without doing anything. @param from the first day that was not swept yet */
export function planFiling(deps: CaseDependencies, filingId: string, from: CivilDate): Promise<void> {
  return deps.database.transaction(async (sql) => {
    const calendar = await lockLife(deps, sql, filingId);
    const history = await readHistory(sql, filingId);
    if (history !== null) await plan(deps, history, { sql, day: from, calendar }, from);
  });
}

async function plan(deps: CaseDependencies, history: FilingHistory, { sql, day, calendar }: Day, from: CivilDate): Promise<void> {
  const next = nextDay(from, lifeOf(deps, history, calendar), soFar(history));
  const openings = openingsOf(deps, history, day).map(({ on }) => (on < from ? from : on));
  const due = [...openings, ...(next === null ? [] : [next])].toSorted().at(0) ?? never;
  await sql.run('update filing_life set due = $2 where filing_id = $1', [history.filing.id, due]);
}

/** One thing after the other: what comes next is asked of the filing as it is then. */
async function doNext(deps: CaseDependencies, history: FilingHistory, at: Day): Promise<boolean> {
  const [event] = dueOn(at.day, lifeOf(deps, history, at.calendar), soFar(history));
  if (event !== undefined) {
    await happen(history.filing, event, at);
    return true;
  }
  const opening = openingsOf(deps, history, at.day).find(({ on }) => on <= at.day);
  if (opening !== undefined) await openBySweep(deps, at.sql, history.filing, opening, at.day);
  return opening !== undefined;
}

async function happen(filing: FilingRow, event: LifeEvent, { sql, day }: Day): Promise<void> {
  const { does, rule, on } = event;
  const { id, validUntil } = filing;
  const told = { at: startOfDay(day), rule, caseId: null, pos: null, occasion: occasionOf(event, validUntil) };
  const known = { on, validUntil };
  if (does.kind === 'remind') {
    await appendFilingEvent(sql, id, { ...told, kind: 'reminded', detail: known });
    await tellOfLife(sql, filing, event, day);
    return;
  }
  if (does.kind === 'status') {
    await storeStatus(sql, id, does.status);
    await appendFilingEvent(sql, id, { ...told, kind: 'status', detail: { ...known, from: filing.status, to: does.status } });
    if (filing.status !== does.status) await tellOfLife(sql, filing, event, day);
    return;
  }
  await storePermission(sql, id, does.permission, does.open);
  await appendFilingEvent(sql, id, { ...told, kind: 'permission', detail: { ...known, permission: does.permission, open: does.open } });
  if (filing.permissions[does.permission] !== does.open) await tellOfLife(sql, filing, event, day);
}

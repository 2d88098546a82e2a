import { calendarDays, calendarYears } from './calendar-days.mjs';

/**
 * A year is loaded whole or not at all: the days of one that is there already may have been corrected.
 * @param {import('typeorm').EntityManager} manager
 */
export async function loadCalendar(manager) {
  const days = calendarDays();
  let loaded = 0;
  for (const year of calendarYears()) {
    const ofYear = days.filter(({ date }) => date.startsWith(`${year}-`));
    /** @type {unknown[]} */
    const added = await manager.query('insert into calendar_year (year, source) values ($1, $2) on conflict do nothing returning year', [year, ofYear[0]?.source]);
    if (added.length === 0) continue;
    loaded += 1;
    await manager.query(
      `insert into calendar_day (date, kind, name, source)
       select date, kind, name, source from jsonb_to_recordset($1::jsonb) as d(date date, kind text, name text, source text)`,
      [JSON.stringify(ofYear)],
    );
  }
  // Whoever keeps the calendar in memory reads it again.
  if (loaded > 0) await manager.query('update platform_clock set calendar_revision = calendar_revision + 1');
}

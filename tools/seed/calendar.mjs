import { calendarDays, calendarYears } from '../reference/calendar-days.mjs';

/** Years an administrator imported stay as they are. @param {import('typeorm').DataSource} data */
export async function seedCalendar(data) {
  const present = new Set((await data.query('select year from calendar_year')).map((/** @type {{ year: number }} */ { year }) => year));
  const years = calendarYears().filter((year) => !present.has(year));
  if (years.length === 0) return;
  const days = calendarDays().filter(({ date }) => years.includes(Number(date.slice(0, 4))));
  await data.transaction(async (manager) => {
    await manager.query(`insert into calendar_year (year, source) select y, 'State Council notice' from unnest($1::int[]) y`, [years]);
    await manager.query(
      `insert into calendar_day (date, kind, name, source) select date, kind, name, source
       from jsonb_to_recordset($1::jsonb) as d(date date, kind text, name text, source text) on conflict (date) do nothing`,
      [JSON.stringify(days)],
    );
    await manager.query('update platform_clock set calendar_revision = calendar_revision + 1');
  });
}

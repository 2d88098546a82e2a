import { civilDate, isWeekend, WorkCalendar } from '@beian/calendar';
import { STATE_COUNCIL_DAYS } from '@beian/calendar/testing';
import { calendarDays, calendarYears } from './calendar-days.mjs';

const days = calendarDays();

describe('The calendar days', () => {
  it('of 2024 to 2026 are those of the State Council’s notices', () => {
    const loaded = days.filter(({ date }) => date >= '2024').map(({ date, kind }) => `${date} ${kind}`);
    const official = STATE_COUNCIL_DAYS.map(({ date, kind }) => `${date} ${kind}`).sort();
    expect(loaded).toEqual(official);
  });

  it('cover 2019 to 2026 with the known number of working days', () => {
    expect(calendarYears()).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    const calendar = WorkCalendar.of(
      days.map(({ date, kind }) => ({ date: civilDate(date), kind })),
      { from: civilDate('2019-01-01'), until: civilDate('2026-12-31') },
    );
    const count = (year: number) =>
      calendar.workdaysBetween(civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)).days;
    expect(calendarYears().map(count)).toEqual([250, 249, 250, 249, 249, 251, 248, 248]);
  });

  it('are each a day of the calendar, listed once, in order', () => {
    const dates = days.map(({ date }) => civilDate(date));
    expect([...new Set(dates)].sort()).toEqual(dates);
  });

  it('are worked in exchange at weekends only', () => {
    expect(days.filter(({ date, kind }) => kind === 'work' && !isWeekend(civilDate(date)))).toEqual([]);
  });

  it('name their occasion and their notice', () => {
    expect(days.filter(({ name, source }) => name === '' || !source.includes('节假日安排'))).toEqual([]);
  });
});

import { civilDate } from './civil-date.js';
import { beijingDate } from './instant.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';
import { WorkCalendar } from './work-calendar.js';

const d = civilDate;

describe('The work calendar', () => {
  it('has 251 working days in 2024 and 248 in 2025 and in 2026', () => {
    const count = (year: number) => calendar.workdaysBetween(d(`${year - 1}-12-31`), d(`${year}-12-31`)).days;
    expect([2024, 2025, 2026].map(count)).toEqual([251, 248, 248]);
  });

  it('T-13: 2026-09-19T20:00Z is a working day, for in Beijing it is an adjusted Sunday', () => {
    expect(beijingDate('2026-09-19T20:00:00Z')).toBe('2026-09-20');
    expect(calendar.isWorkday(beijingDate('2026-09-19T20:00:00Z'))).toBe(true);
  });

  it('rests on holidays and on weekends that are not worked', () => {
    expect(calendar.isWorkday(d('2026-10-01'))).toBe(false);
    expect(calendar.isWorkday(d('2026-09-19'))).toBe(false);
    expect(calendar.isWorkday(d('2026-09-21'))).toBe(true);
  });

  it('never counts the day it starts from', () => {
    expect(calendar.addWorkdays(d('2026-09-21'), 1)).toEqual({ date: '2026-09-22', provisional: false });
    expect(calendar.addWorkdays(d('2026-09-21'), -1)).toEqual({ date: '2026-09-20', provisional: false });
    expect(calendar.addWorkdays(d('2026-10-01'), 0)).toEqual({ date: '2026-10-01', provisional: false });
  });

  it('tells how many working days are left', () => {
    expect(calendar.workdaysBetween(d('2026-09-30'), d('2026-10-13')).days).toBe(5);
    expect(calendar.workdaysBetween(d('2026-10-13'), d('2026-10-13')).days).toBe(0);
    expect(calendar.workdaysBetween(d('2026-10-14'), d('2026-10-12')).days).toBe(-2);
  });

  it('A-48: calls every result provisional that rests on a day outside its coverage', () => {
    expect(calendar.addWorkdays(d('2026-12-31'), 1).provisional).toBe(true);
    expect(calendar.addWorkdays(d('2026-12-30'), 1).provisional).toBe(false);
    expect(calendar.addWorkdays(d('2024-01-02'), -1).provisional).toBe(true);
    expect(calendar.workdaysBetween(d('2026-12-30'), d('2027-01-04')).provisional).toBe(true);
    expect(calendar.nearestWorkday(d('2027-01-02'), 1).provisional).toBe(true);
    expect(calendar.day(d('2027-10-01'))).toEqual({ workday: true, provisional: true });
  });

  it('A-48: refuses a plain yes or no outside its coverage', () => {
    expect(() => calendar.isWorkday(d('2027-10-01'))).toThrow(expect.objectContaining({ code: 'DAY_NOT_COVERED' }));
  });

  it('refuses a count of days that is not a whole number', () => {
    for (const n of [1.5, Number.NaN, 20_000]) {
      expect(() => calendar.addWorkdays(d('2026-01-05'), n)).toThrow(expect.objectContaining({ code: 'DAY_COUNT' }));
    }
  });

  it('refuses contradictory, stray and reversed days instead of choosing', () => {
    const year = { from: d('2026-01-01'), until: d('2026-12-31') };
    const both = [{ date: d('2026-05-01'), kind: 'rest' }, { date: d('2026-05-01'), kind: 'work' }] as const;
    expect(() => WorkCalendar.of(both, year)).toThrow(expect.objectContaining({ code: 'DAY_CONTRADICTORY' }));
    expect(() => WorkCalendar.of([{ date: d('2027-01-01'), kind: 'rest' }], year)).toThrow(
      expect.objectContaining({ code: 'DAY_OUTSIDE_COVERAGE' }),
    );
    expect(() => WorkCalendar.of([], { from: year.until, until: year.from })).toThrow(
      expect.objectContaining({ code: 'COVERAGE_ORDER' }),
    );
  });
});

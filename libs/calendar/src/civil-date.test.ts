import { addDays, addYears, civilDate, compareCivilDates, daysBetween, isCivilDate, weekday } from './civil-date.js';
import { formatCivilDateEn, formatCivilDateZh, formatWeekdayEn, formatWeekdayZh } from './civil-date-format.js';

describe('A civil date', () => {
  it('is written YYYY-MM-DD and nothing else', () => {
    for (const text of ['2024-4-3', '2024/04/03', '20240403', '2024-04-03T00:00:00Z', ' 2024-04-03', '']) {
      expect(() => civilDate(text)).toThrow(expect.objectContaining({ code: 'CIVIL_DATE_FORMAT' }));
    }
  });

  it('must exist in the calendar', () => {
    for (const text of ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-04-00', '0000-01-01']) {
      expect(() => civilDate(text)).toThrow(expect.objectContaining({ code: 'CIVIL_DATE_IMPOSSIBLE' }));
      expect(isCivilDate(text)).toBe(false);
    }
    expect(civilDate('2000-02-29')).toBe('2000-02-29');
  });

  it('is refused in Chinese and in English', () => {
    expect(() => civilDate('2023-02-29')).toThrow(
      expect.objectContaining({
        text: { zh: expect.stringContaining('2023-02-29”不存在'), en: expect.stringContaining('does not exist') },
      }),
    );
  });

  it('goes over the ends of months and years', () => {
    expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(civilDate('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(civilDate('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addDays(civilDate('1970-01-01'), -1)).toBe('1969-12-31');
  });

  it('becomes 28 February in a year without a 29th', () => {
    expect(addYears(civilDate('2024-02-29'), 3)).toBe('2027-02-28');
    expect(addYears(civilDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('counts the days between two dates with their direction', () => {
    expect(daysBetween(civilDate('2024-01-01'), civilDate('2025-01-01'))).toBe(366);
    expect(daysBetween(civilDate('2025-01-01'), civilDate('2024-01-01'))).toBe(-366);
  });

  it('is ordered by time', () => {
    expect(compareCivilDates(civilDate('2024-09-30'), civilDate('2024-10-01'))).toBe(-1);
    expect(compareCivilDates(civilDate('2024-10-01'), civilDate('2024-10-01'))).toBe(0);
    expect(compareCivilDates(civilDate('2025-01-01'), civilDate('2024-12-31'))).toBe(1);
  });

  it('knows its weekday, before 1970 too', () => {
    expect(weekday(civilDate('2026-09-20'))).toBe(7);
    expect(weekday(civilDate('1970-01-01'))).toBe(4);
    expect(weekday(civilDate('1949-10-01'))).toBe(6);
  });

  it('is printed in official letters without leading zeros', () => {
    expect(formatCivilDateZh(civilDate('2024-04-03'))).toBe('2024年4月3日');
    expect(formatWeekdayZh(civilDate('2024-04-03'))).toBe('星期三');
    expect(formatCivilDateEn(civilDate('2024-04-03'))).toBe('3 April 2024');
    expect(formatWeekdayEn(civilDate('2024-04-07'))).toBe('Sunday');
  });
});

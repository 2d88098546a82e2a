import fc from 'fast-check';
import { addDays, civilDate, daysBetween, weekday, type CivilDate } from './civil-date.js';
import { beijingDate, endOfDay, lastDayBefore, startOfDay } from './instant.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';

const anyDate = fc.integer({ min: -40_000, max: 60_000 }).map((n) => addDays(civilDate('1970-01-01'), n));
/** Far enough from both ends of the coverage that every result lies inside it. */
const coveredDate = fc.integer({ min: 120, max: 950 }).map((n) => addDays(calendar.from, n));
const workday = coveredDate.filter((date) => calendar.isWorkday(date));
const count = fc.integer({ min: 1, max: 60 });

const later = (date: CivilDate, n: number) => calendar.addWorkdays(date, n).date;

describe('Whatever the dates', () => {
  it('adding days and counting them are inverse', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  it('the weekday advances by one each day', () => {
    fc.assert(fc.property(anyDate, (date) => weekday(addDays(date, 1)) === (weekday(date) % 7) + 1));
  });

  it('a day begins and ends on itself in Beijing', () => {
    fc.assert(
      fc.property(anyDate, (date) => beijingDate(startOfDay(date)) === date && lastDayBefore(endOfDay(date)) === date),
    );
  });

  it('adding working days never ends on a rest day', () => {
    fc.assert(fc.property(coveredDate, count, (date, n) => calendar.isWorkday(later(date, n)) && calendar.isWorkday(later(date, -n))));
  });

  it('adding working days forward and back returns to the working day', () => {
    fc.assert(fc.property(workday, count, (date, n) => later(later(date, n), -n) === date));
  });

  it('adding n and then m working days adds n + m', () => {
    fc.assert(fc.property(coveredDate, count, count, (date, n, m) => later(later(date, n), m) === later(date, n + m)));
  });

  it('a later start or a longer period never ends earlier', () => {
    fc.assert(
      fc.property(coveredDate, fc.nat(30), count, (date, gap, n) => {
        return later(date, n) <= later(addDays(date, gap), n) && later(date, n) < later(date, n + 1);
      }),
    );
  });

  it('as many working days are left as were added', () => {
    fc.assert(fc.property(coveredDate, count, (date, n) => calendar.workdaysBetween(date, later(date, n)).days === n));
  });

  it('a result is provisional exactly when it leaves the coverage', () => {
    fc.assert(
      fc.property(coveredDate, fc.integer({ min: 1, max: 900 }), (date, n) => {
        const result = calendar.addWorkdays(date, n);
        return result.provisional === !calendar.covers(result.date);
      }),
    );
  });
});

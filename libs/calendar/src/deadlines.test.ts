import { civilDate, type CivilDate } from './civil-date.js';
import {
  advanceEarliest, advanceLatest, beforeExpiry, graceEnd, internalTarget, noticeEnd, validity, workdayDue,
} from './deadlines.js';
import { beijingDate, endOfDay } from './instant.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';
import { WorkCalendar } from './work-calendar.js';

const d = civilDate;

const noticeDays = (published: CivilDate) => [1, 2, 3, 4, 5].map((n) => noticeEnd(calendar, published, n).date.slice(5));
const decisionDue = (published: CivilDate) => calendar.addWorkdays(noticeEnd(calendar, published, 5).date, 1).date;

describe('A public notice of five working days', () => {
  it.each([
    ['T-01: over National Day 2024', '2024-09-25', ['09-26', '09-27', '09-29', '09-30', '10-08'], '2024-10-09'],
    ['T-02: over National Day and Mid-Autumn 2025', '2025-09-28', ['09-29', '09-30', '10-09', '10-10', '10-11'], '2025-10-13'],
    ['T-03: over Mid-Autumn and National Day 2026', '2026-09-24', ['09-28', '09-29', '09-30', '10-08', '10-09'], '2026-10-10'],
    ['T-04: over Spring Festival 2026', '2026-02-12', ['02-13', '02-14', '02-24', '02-25', '02-26'], '2026-02-27'],
    ['T-05: published on a rest day, over Labour Day 2026', '2026-05-02', ['05-06', '05-07', '05-08', '05-09', '05-11'], '2026-05-12'],
    ['T-06: over New Year 2026', '2025-12-30', ['12-31', '01-04', '01-05', '01-06', '01-07'], '2026-01-08'],
    ['T-07: over Spring Festival 2025', '2025-01-24', ['01-26', '01-27', '02-05', '02-06', '02-07'], '2025-02-08'],
  ])('%s', (_, published, days, decision) => {
    expect(noticeDays(d(published))).toEqual(days);
    expect(decisionDue(d(published))).toBe(decision);
  });

  it('T-01: stays open until 24:00 of the last day', () => {
    expect(endOfDay(noticeEnd(calendar, d('2024-09-25'), 5).date)).toBe('2024-10-08T16:00:00.000Z');
  });

  it('T-10: a second notice runs its full period', () => {
    expect(noticeEnd(calendar, d('2024-10-16'), 5).date).toBe('2024-10-23');
  });

  it('T-12: past the last loaded year it is provisional, and differs once the year is loaded', () => {
    expect(noticeEnd(calendar, d('2026-12-28'), 5)).toEqual({ date: '2027-01-04', provisional: true });
    const with2027 = new WorkCalendar({
      from: d('2026-01-01'), until: d('2027-12-31'), rest: new Set([d('2027-01-01')]), work: new Set(),
    });
    expect(noticeEnd(with2027, d('2026-12-28'), 5)).toEqual({ date: '2027-01-05', provisional: false });
  });

  it('A-06: counts a publication day that is a working day where the body is set up so', () => {
    const counted = { countPublicationDay: true };
    expect(noticeEnd(calendar, d('2024-09-25'), 5, counted).date).toBe('2024-09-30');
    expect(noticeEnd(calendar, d('2026-05-02'), 5, counted).date).toBe('2026-05-11');
  });
});

describe('A period of working days', () => {
  it('T-08: an objection received on 2024-10-08 is verified by 2024-10-21', () => {
    expect(workdayDue(calendar, beijingDate('2024-10-08T15:59:59.999Z'), 10).date).toBe('2024-10-21');
  });

  it.each([
    ['T-14: acceptance of a case submitted before National Day', '2026-09-30', 5, '2026-10-13'],
    ['T-15: acceptance of a case submitted on a rest day', '2026-05-02', 5, '2026-05-11'],
    ['T-16: correction over Mid-Autumn and National Day', '2026-09-17', 10, '2026-10-08'],
    ['T-19: statement window over Spring Festival', '2026-02-13', 5, '2026-02-27'],
    ['T-35: data of a batch after the certificate date', '2026-09-01', 30, '2026-10-19'],
    ['T-64: feedback on a renewal', '2026-05-18', 30, '2026-06-30'],
    ['T-76: results of an examination', '2026-09-24', 7, '2026-10-12'],
    ['T-85: acceptance counted from the supplement', '2026-09-21', 5, '2026-09-29'],
  ])('%s', (_, from, days, due) => {
    expect(workdayDue(calendar, d(from), days)).toEqual({ date: due, provisional: false });
  });

  it('T-34, T-75: before an event counts back from it', () => {
    expect(advanceLatest(calendar, d('2026-10-12'), 10).date).toBe('2026-09-21');
    expect(advanceLatest(calendar, d('2026-05-11'), 5).date).toBe('2026-04-30');
  });

  it('T-58, T-59: of preparation gives the earliest day, which may be an adjusted Saturday', () => {
    expect(advanceEarliest(calendar, d('2026-08-24'), 30).date).toBe('2026-10-10');
    expect(advanceEarliest(calendar, d('2025-08-25'), 30).date).toBe('2025-10-11');
  });
});

describe('A period of calendar days', () => {
  it('T-48, T-50, T-62: before an expiry is never moved for rest days', () => {
    expect(beforeExpiry(d('2026-12-31'), 60)).toBe('2026-11-01');
    expect(beforeExpiry(d('2025-12-04'), 60)).toBe('2025-10-05');
    expect(beforeExpiry(d('2026-06-30'), 90)).toBe('2026-04-01');
  });

  it('T-65, T-66, T-67: after an expiry moves on to the next working day', () => {
    expect(graceEnd(calendar, d('2026-05-31'), 60)).toEqual({ date: '2026-07-30', provisional: false });
    expect(graceEnd(calendar, d('2026-06-30'), 60).date).toBe('2026-08-31');
    expect(graceEnd(calendar, d('2026-08-03'), 60).date).toBe('2026-10-08');
  });

  it('A-29: gives an agency the working day before as its target', () => {
    expect(internalTarget(calendar, d('2026-10-04')).date).toBe('2026-09-30');
    expect(internalTarget(calendar, d('2026-10-10')).date).toBe('2026-10-10');
  });

  it('T-44: a validity of three years ends the day before its anniversary, or on the last of February', () => {
    expect(validity(d('2024-04-10'), 3)).toBe('2027-04-09');
    expect(validity(d('2024-02-29'), 3)).toBe('2027-02-28');
    expect(validity(d('2024-03-01'), 3)).toBe('2027-02-28');
  });
});

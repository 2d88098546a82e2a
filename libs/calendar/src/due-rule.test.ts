import { civilDate } from './civil-date.js';
import { dueInstant } from './due-rule.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';

describe('A due rule', () => {
  it('T-14: gives the first instant that is too late and the last day in time', () => {
    expect(dueInstant({ fn: 'workdays', value: 5, anchor: '2026-09-30T10:00:00+08:00' }, calendar)).toEqual({
      dueAt: '2026-10-13T16:00:00.000Z', civil: '2026-10-13', provisional: false,
    });
  });

  it('counts from the day in Beijing, not from the day in UTC', () => {
    expect(dueInstant({ fn: 'workdays', value: 1, anchor: '2026-09-21T16:30:00Z' }, calendar).civil).toBe('2026-09-23');
  });

  it('T-12: says that a notice past the last loaded year is provisional', () => {
    expect(dueInstant({ fn: 'noticeEnd', value: 5, anchor: '2026-12-28T09:00:00+08:00' }, calendar)).toEqual({
      dueAt: '2027-01-04T16:00:00.000Z', civil: '2027-01-04', provisional: true,
    });
  });

  it('A-29: rolls calendar days on for an applicant and not for an agency', () => {
    const thirty = { fn: 'calendarDays', value: 30, anchor: '2026-09-03T09:00:00+08:00' } as const;
    expect(dueInstant({ ...thirty, binds: 'agency' }, calendar).civil).toBe('2026-10-03');
    expect(dueInstant({ ...thirty, binds: 'applicant' }, calendar).civil).toBe('2026-10-08');
  });

  it('counts back from a deadline at 24:00 as from the day that it ends', () => {
    const reminder = { dueAt: '2026-10-09T16:00:00.000Z', civil: '2026-10-09', provisional: false };
    const deadline = '2026-10-13T16:00:00.000Z';
    expect(dueInstant({ fn: 'workdaysBefore', value: 3, anchor: deadline }, calendar)).toEqual(reminder);
    expect(dueInstant({ fn: 'workdaysBefore', value: 3, anchor: civilDate('2026-10-13') }, calendar)).toEqual(reminder);
  });

  it('takes a fixed moment as it is', () => {
    expect(dueInstant({ fn: 'at', anchor: '2023-10-21T00:00:00+08:00' }, calendar)).toEqual({
      dueAt: '2023-10-20T16:00:00.000Z', civil: '2023-10-20', provisional: false,
    });
    expect(dueInstant({ fn: 'at', anchor: civilDate('2023-10-20') }, calendar).dueAt).toBe('2023-10-20T16:00:00.000Z');
  });

  it('refuses to count without a number of days', () => {
    for (const value of [undefined, -1, 2.5]) {
      expect(() => dueInstant({ fn: 'workdays', value, anchor: '2026-09-30T10:00:00+08:00' }, calendar)).toThrow(
        expect.objectContaining({ code: 'DAY_COUNT' }),
      );
    }
  });

  it('refuses an anchor without a time zone', () => {
    expect(() => dueInstant({ fn: 'workdays', value: 5, anchor: '2026-09-30 10:00' }, calendar)).toThrow(
      expect.objectContaining({ code: 'INSTANT_FORMAT' }),
    );
  });
});

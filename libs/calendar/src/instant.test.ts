import { civilDate } from './civil-date.js';
import { beijingDate, beijingTime, endOfDay, isInTime, lastDayBefore, startOfDay } from './instant.js';

describe('An instant', () => {
  it('belongs to the day on Beijing’s calendar', () => {
    expect(beijingDate('2026-09-19T15:59:59.999Z')).toBe('2026-09-19');
    expect(beijingDate('2026-09-19T16:00:00Z')).toBe('2026-09-20');
    expect(beijingDate('2026-09-20T00:30:00+08:00')).toBe('2026-09-20');
    expect(beijingTime('2026-09-19T16:05:00Z')).toBe('00:05');
  });

  it('must carry an offset and a date that exists', () => {
    for (const text of ['2026-09-19T20:00:00', '2026-02-30T20:00:00Z', '2026-09-19 20:00:00Z', '2026-09-19T25:00:00Z', '2026-09-19']) {
      expect(() => beijingDate(text)).toThrow(expect.objectContaining({ code: 'INSTANT_FORMAT' }));
    }
  });

  it('starts a day at 00:00 and ends it at 24:00 Beijing', () => {
    expect(startOfDay(civilDate('2024-10-08'))).toBe('2024-10-07T16:00:00.000Z');
    expect(endOfDay(civilDate('2024-10-08'))).toBe('2024-10-08T16:00:00.000Z');
    expect(lastDayBefore(endOfDay(civilDate('2024-10-08')))).toBe('2024-10-08');
    expect(lastDayBefore('2024-10-08T16:00:00.001Z')).toBe('2024-10-09');
  });

  it('T-08, T-09: is in time up to the last millisecond of the day and late from then on', () => {
    const due = endOfDay(civilDate('2024-10-08'));
    expect(isInTime('2024-10-08T15:59:59.999Z', due)).toBe(true);
    expect(isInTime('2024-10-08T16:00:00Z', due)).toBe(false);
  });

  it('T-16: a supplement at 23:59:59 is in time, one at 00:00 of the next day is not', () => {
    const due = endOfDay(civilDate('2026-10-08'));
    expect(isInTime('2026-10-08T23:59:59+08:00', due)).toBe(true);
    expect(isInTime('2026-10-09T00:00:00+08:00', due)).toBe(false);
  });
});

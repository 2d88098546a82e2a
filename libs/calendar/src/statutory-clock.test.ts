import fc from 'fast-check';
import type { ClockEntry } from './clock-run.js';
import { addDays, civilDate } from './civil-date.js';
import { startOfDay } from './instant.js';
import { readClock } from './statutory-clock.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';

const entry = (kind: ClockEntry['kind'], at: string, reason = 'case'): ClockEntry => ({ kind, at: `${at}:00+08:00`, reason });
const read = (entries: ClockEntry[], asOf: string, limit = 10) =>
  readClock({ entries, limit, asOf: `${asOf}:00+08:00`, calendar });

const accepted = entry('start', '2026-09-01T10:00');

describe('The statutory clock', () => {
  it('has not used anything before the acceptance, nor on its day', () => {
    expect(read([accepted], '2026-08-31T12:00')).toMatchObject({ state: 'notStarted', net: 0, remaining: 10, due: null });
    expect(read([accepted], '2026-09-01T17:00')).toMatchObject({ state: 'running', gross: 0, net: 0, due: { date: '2026-09-15' } });
  });

  it('uses working days only', () => {
    expect(read([accepted], '2026-09-07T09:00')).toMatchObject({ gross: 4, net: 4, remaining: 6, due: { date: '2026-09-15' } });
  });

  it('stands still during a correction, moves the due day on and names the cause', () => {
    const entries = [accepted, entry('pause', '2026-09-03T15:00', 'correction'), entry('resume', '2026-09-10T09:00', 'correction')];
    expect(read(entries, '2026-09-08T12:00')).toEqual({
      state: 'paused', gross: 5, net: 2, remaining: 8, due: null, pausedBy: ['correction'], provisional: false,
    });
    expect(read(entries, '2026-09-14T12:00')).toMatchObject({
      state: 'running', gross: 9, net: 4, remaining: 6, pausedBy: [], due: { date: '2026-09-21', provisional: false },
    });
  });

  it('is not changed by a pause that ends on the day it began', () => {
    const entries = [accepted, entry('pause', '2026-09-03T09:00', 'experts'), entry('resume', '2026-09-03T17:00', 'experts')];
    expect(read(entries, '2026-09-07T09:00')).toEqual(read([accepted], '2026-09-07T09:00'));
  });

  it('goes on only when the last of several causes has ended', () => {
    const entries = [
      accepted,
      entry('pause', '2026-09-02T10:00', 'experts'), entry('pause', '2026-09-03T10:00', 'opinion'),
      entry('resume', '2026-09-04T10:00', 'experts'), entry('resume', '2026-09-08T10:00', 'opinion'),
    ];
    expect(read(entries, '2026-09-03T12:00').pausedBy).toEqual(['experts', 'opinion']);
    expect(read(entries, '2026-09-07T12:00')).toMatchObject({ net: 1, pausedBy: ['opinion'] });
    expect(read(entries, '2026-09-09T12:00')).toMatchObject({ net: 2, gross: 6, pausedBy: [] });
  });

  it('gives the bureau the day after a public notice that closes at 24:00', () => {
    const entries = [
      entry('start', '2024-09-24T10:00'), entry('pause', '2024-09-25T10:00', 'notice'), entry('resume', '2024-10-09T00:00', 'notice'),
    ];
    expect(read(entries, '2024-10-09T09:00')).toMatchObject({ state: 'running', net: 2 });
  });

  it('counts the day after an acceptance deemed at 24:00', () => {
    expect(read([entry('start', '2026-10-14T00:00')], '2026-10-14T09:00')).toMatchObject({ gross: 1, net: 1 });
  });

  it('ends with the decision and keeps its reading', () => {
    const entries = [accepted, entry('stop', '2026-09-10T16:00')];
    expect(read(entries, '2026-09-10T17:00')).toMatchObject({ state: 'stopped', gross: 7, net: 7, due: { date: '2026-09-15' } });
    expect(read(entries, '2026-12-10T17:00')).toEqual(read(entries, '2026-09-10T17:00'));
  });

  it('keeps the due day it missed and counts on below zero', () => {
    expect(read([accepted], '2026-09-18T09:00')).toMatchObject({ net: 13, remaining: -3, due: { date: '2026-09-15' } });
  });

  it('reads the same from entries recorded out of order', () => {
    const pause = entry('pause', '2026-09-03T15:00', 'correction');
    const resume = entry('resume', '2026-09-10T09:00', 'correction');
    expect(read([resume, accepted, pause], '2026-09-14T12:00')).toEqual(read([accepted, pause, resume], '2026-09-14T12:00'));
  });

  it('A-48: is provisional when it reaches days whose holidays are not loaded', () => {
    const late = entry('start', '2026-12-28T10:00');
    expect(read([late], '2026-12-30T10:00')).toMatchObject({ provisional: false, due: { provisional: true } });
    expect(read([late], '2027-01-05T10:00')).toMatchObject({ provisional: true });
  });

  it.each([
    ['ends a pause that never began', [accepted, entry('resume', '2026-09-03T10:00', 'correction')]],
    ['starts twice', [accepted, entry('start', '2026-09-03T10:00')]],
    ['pauses before it starts', [entry('pause', '2026-08-03T10:00', 'correction'), accepted]],
    ['goes on after its end', [accepted, entry('stop', '2026-09-02T10:00'), entry('pause', '2026-09-03T10:00', 'notice')]],
  ])('refuses a log that %s', (_, entries) => {
    expect(() => read(entries, '2026-09-07T09:00')).toThrow(expect.objectContaining({ code: 'CLOCK_SEQUENCE' }));
  });

  it('refuses a limit that is not a number of days', () => {
    expect(() => read([accepted], '2026-09-07T09:00', 0)).toThrow(expect.objectContaining({ code: 'DAY_COUNT' }));
  });

  it('uses as many days on its due day as the limit allows, however it was paused', () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), { maxLength: 4 });
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 30 }), (gaps, limit) => {
        let day = civilDate('2026-03-02');
        const at = (hour: string) => `${day}T${hour}`;
        const entries = [entry('start', at('10:00'))];
        for (const [run, wait] of gaps) {
          day = addDays(day, run);
          entries.push(entry('pause', at('11:00'), 'correction'));
          day = addDays(day, wait);
          entries.push(entry('resume', at('09:00'), 'correction'));
        }
        const reading = readClock({ entries, limit, asOf: `${at('12:00')}:00+08:00`, calendar });
        const due = reading.due?.date ?? day;
        const onDueDay = readClock({ entries, limit, asOf: startOfDay(addDays(due, 1)), calendar });
        const net = onDueDay.net - (calendar.isWorkday(addDays(due, 1)) && onDueDay.state === 'running' ? 1 : 0);
        return reading.due !== null && net === limit;
      }),
    );
  });
});

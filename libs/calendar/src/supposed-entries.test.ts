import { clockDays } from './clock-days.js';
import type { ClockEntry } from './clock-run.js';
import { civilDate } from './civil-date.js';
import { supposedEntries, type Supposition } from './supposed-entries.js';
import { readClock } from './statutory-clock.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';

const entry = (kind: ClockEntry['kind'], at: string, reason = 'case'): ClockEntry => ({ kind, at: `${at}:00+08:00`, reason });
const accepted = entry('start', '2026-09-01T10:00');
const now = '2026-09-03T12:00:00+08:00';
const later = '2026-12-31T12:00:00+08:00';
const nothing: Supposition = { acceptedOn: null, suspended: null, resumedOn: null };
const due = (entries: readonly ClockEntry[], supposed: Partial<Supposition>) => readClock({ entries: supposedEntries(entries, { ...nothing, ...supposed }, now), limit: 10, asOf: later, calendar }).due?.date;

describe('a supposed clock', () => {
  it('is the real one when nothing is supposed', () => {
    expect(supposedEntries([accepted], nothing, now)).toEqual([accepted]);
    expect(due([accepted], {})).toBe('2026-09-15');
  });

  it('reaches its due day later by the working days of a suspension, the first used and the last not', () => {
    expect(due([accepted], { suspended: { from: civilDate('2026-09-07'), to: civilDate('2026-09-09') } })).toBe('2026-09-17');
    expect(due([accepted], { suspended: { from: civilDate('2026-09-04'), to: civilDate('2026-09-06') } })).toBe('2026-09-15');
  });

  it('counts from another acceptance, also on the day of a pause', () => {
    expect(due([accepted], { acceptedOn: civilDate('2026-09-03') })).toBe('2026-09-17');
    const paused = [accepted, entry('pause', '2026-09-03T09:00', 'experts'), entry('resume', '2026-09-04T09:00', 'experts')];
    expect(due(paused, { acceptedOn: civilDate('2026-09-03') })).toBe('2026-09-18');
  });

  it('goes on from the day on which what holds it now would end', () => {
    const held = [accepted, entry('pause', '2026-09-02T15:00', 'experts')];
    expect([due(held, {}), due(held, { resumedOn: civilDate('2026-09-10') })]).toEqual([undefined, '2026-09-22']);
  });

  it('cannot begin after a pause it had', () => {
    expect(() => due([accepted, entry('pause', '2026-09-02T15:00', 'experts')], { acceptedOn: civilDate('2026-09-07') })).toThrow(expect.objectContaining({ code: 'CLOCK_SEQUENCE' }));
  });

  it('lists the days it counts, those it leaves out and those nobody works on', () => {
    const entries = supposedEntries([accepted], { ...nothing, suspended: { from: civilDate('2026-09-03'), to: civilDate('2026-09-04') } }, now);
    expect(clockDays(entries, later, civilDate('2026-09-07'), calendar).map(({ date, kind }) => `${date.slice(8)} ${kind}`)).toEqual(['02 used', '03 used', '04 paused', '05 rest', '06 rest', '07 used']);
  });
});

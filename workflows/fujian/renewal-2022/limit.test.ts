import { clockEntries, readClock } from '@beian/calendar';
import { calendar2024To2026 as calendar } from '@beian/calendar/testing';
import { limit } from './limit.js';
import { parameters } from './parameters.js';

const at = (day: string) => `${day}T10:00:00+08:00`;
const course = [
  { state: 'submitted', at: at('2026-05-18') }, { state: 'correctionRequested', at: at('2026-05-19') }, { state: 'accepted', at: at('2026-05-25') },
  { state: 'underReview', at: at('2026-05-25') }, { state: 'underEvaluation', at: at('2026-06-01') },
];

describe('T-64: the limit of the whole renewal (FJ-R12)', () => {
  it('runs through the evaluation, which it limits, and ends with the feedback', () => {
    if (limit.parameter === null) throw new Error('there is a limit');
    const value = parameters.find(({ name }) => name === limit.parameter)?.values[0]?.value;
    // Counted from the receipt of the materials, which is the anchor, not from the acceptance.
    const entries = clockEntries(course, limit.clock).map((entry) => (entry.kind === 'start' ? { ...entry, at: at('2026-05-18') } : entry));
    const reading = readClock({ entries, limit: Number(value), asOf: at('2026-06-03'), calendar });
    expect([value, reading.state, reading.due?.date]).toEqual([30, 'running', '2026-06-30']);
    const told = clockEntries([...course, { state: 'pendingDecision', at: at('2026-06-10') }], limit.clock);
    expect(readClock({ entries: told, limit: 30, asOf: at('2026-07-30'), calendar })).toMatchObject({ state: 'stopped', pausedBy: [] });
  });
});

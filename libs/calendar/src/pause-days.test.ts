import type { ClockEntry } from './clock-run.js';
import { pauseDays } from './pause-days.js';
import { readClock } from './statutory-clock.js';
import { calendar2024To2026 as calendar } from './testing/state-council-days.js';

const entry = (kind: ClockEntry['kind'], at: string, reason = 'case'): ClockEntry => ({ kind, at: `${at}:00+08:00`, reason });
const asOf = '2024-10-14T12:00:00+08:00';

describe('the days that pauses kept out of a clock', () => {
  it('are gross less net, cause by cause', () => {
    const entries = [
      entry('start', '2024-09-18T10:00'), entry('pause', '2024-09-19T15:00', 'correction'), entry('resume', '2024-09-23T09:00', 'correction'),
      entry('pause', '2024-09-25T10:00', 'notice'), entry('resume', '2024-10-09T00:00', 'notice'),
    ];
    const told = pauseDays(entries, asOf, calendar);
    expect(told).toEqual([{ reason: 'correction', workdays: 2 }, { reason: 'notice', workdays: 5 }]);
    const { gross, net } = readClock({ entries, limit: 20, asOf, calendar });
    expect(gross - net).toBe(7);
  });

  it('go on until now where a pause has not ended', () => {
    expect(pauseDays([entry('start', '2024-10-08T10:00'), entry('pause', '2024-10-09T10:00', 'experts')], asOf, calendar)).toEqual([{ reason: 'experts', workdays: 4 }]);
  });
});

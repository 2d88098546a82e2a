import { addDays, civilDate, WorkCalendar } from '@beian/calendar';
import type { FilingFacts, FilingStatus } from '@beian/procedure/declaration';
import { filingLife } from './filing-life.js';

const calendar = WorkCalendar.of([], { from: civilDate('2024-01-01'), until: civilDate('2030-12-31') });
const validUntil = civilDate('2026-12-31');
const filing = (status: FilingStatus): FilingFacts => ({
  id: 'f', filingNo: 'Y000041000001', applicantId: 'a', authorityId: 'b', procedureId: 'p', kindLetter: 'Y', status, validFrom: civilDate('2024-01-01'), validUntil,
  filingRegion: '410100', supervisingRegion: null, lines: [], sites: [], permissions: { reporting: true, scopeChanges: true, batches: true },
});
const life = (status: FilingStatus, applied = false) => filingLife(filing(status), { calendar, underWay: applied ? [{ procedureId: 'renewal', state: 'submitted', applied }] : [] });
const days = (events: ReturnType<typeof life>, kind: string) => events.filter(({ does }) => does.kind === kind).map(({ on, rule }) => [on, rule]);

describe('a filing of the province between its cases', () => {
  it('T-48, A-15: is reminded 90, 75, 67 and 61 days before the end of its validity', () => {
    expect(days(life('active'), 'remind')).toEqual([['2026-10-02', 'A-15'], ['2026-10-17', 'A-15'], ['2026-10-25', 'A-15'], ['2026-10-31', 'A-15']]);
  });

  it('is not reminded once an application is in, and does not lapse while that is decided (A-16)', () => {
    expect([days(life('expiring', true), 'remind'), days(life('expiring', true), 'status')]).toEqual([[], [['2026-10-02', 'A-15']]]);
  });

  it('A-16: lapses on the day after its validity when nobody applied, and nothing is permitted any more', () => {
    const [last] = life('expiring').slice(-1);
    expect(last).toMatchObject({ on: addDays(validUntil, 1), does: { kind: 'status', status: 'lapsed' } });
    expect(days(life('expiring'), 'permission')).toEqual(Array.from({ length: 3 }, () => ['2027-01-01', 'HA-R8']));
  });

  it('has nothing to expect once it was ended', () => {
    for (const status of ['terminated', 'revoked', 'windingDown', 'fixed'] as const) expect(life(status)).toEqual([]);
  });
});

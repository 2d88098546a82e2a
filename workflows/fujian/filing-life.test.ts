import { civilDate } from '@beian/calendar';
import type { FilingFacts, FilingStatus } from '@beian/procedure/declaration';
import { calendar2024To2026 as calendar } from '../../libs/calendar/src/testing/state-council-days.js';
import { filingLife } from './filing-life.js';

const life = (validUntil: string, status: FilingStatus = 'active') => {
  const filing: FilingFacts = {
    id: 'f', filingNo: 'Y000035000001', applicantId: 'a', authorityId: 'b', procedureId: 'p', kindLetter: 'Y', status, validFrom: civilDate('2023-01-01'), validUntil: civilDate(validUntil),
    filingRegion: '350100', supervisingRegion: null, lines: [], sites: [], permissions: { reporting: true, scopeChanges: true, batches: true },
  };
  return filingLife(filing, { calendar, underWay: [] });
};
const dayOf = (events: ReturnType<typeof life>, occasion: string) => events.find((event) => event.occasion === occasion)?.on;

describe('a filing of the province between its cases', () => {
  it('T-62, T-63: is renewable and frozen from 90 days before the end of its validity', () => {
    expect([dayOf(life('2026-06-30'), 'status expiring'), dayOf(life('2026-06-30'), 'close scopeChanges')]).toEqual(['2026-04-01', '2026-04-01']);
  });

  it('T-64: may report no data from the day after its validity', () => {
    expect(dayOf(life('2026-06-30'), 'close reporting')).toBe('2026-07-01');
  });

  it('FJ-R16, FJ-R18, A-56: does not lapse by its date alone, since its renewal says what is given up and what is still to be done', () => {
    expect(life('2026-06-30').map(({ occasion }) => occasion)).toEqual(['status expiring', 'close scopeChanges', 'close reporting', 'close batches', 'status grace']);
  });

  it('FJ-R15: reports no data past its validity when it was ended before with data still to be uploaded', () => {
    expect(life('2026-06-30', 'terminated').map(({ occasion, on }) => [occasion, on])).toEqual([['close reporting', '2026-07-01']]);
  });

  it('FJ-R16: lapses with its validity once its renewal was refused', () => {
    expect(dayOf(life('2026-06-30', 'windingDown'), 'status lapsed')).toBe('2026-07-01');
  });
});

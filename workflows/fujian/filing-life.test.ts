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

  it.each([
    ['T-65', '2026-05-31', '2026-07-31'], ['T-66', '2026-06-30', '2026-09-01'], ['T-67', '2026-08-03', '2026-10-09'],
  ])('%s: lapses on the day after its grace, which rolls on to a working day', (_, validUntil, lapsed) => {
    expect(dayOf(life(validUntil), 'status lapsed')).toBe(lapsed);
  });

  it('A-48: does not lapse by itself while the holidays at the end of its grace are unknown', () => {
    expect(life('2026-12-01').find(({ occasion }) => occasion === 'status lapsed')?.provisional).toBe(true);
  });

  it('FJ-R16: lapses with its validity once its renewal was refused', () => {
    expect(dayOf(life('2026-06-30', 'windingDown'), 'status lapsed')).toBe('2026-07-01');
  });
});

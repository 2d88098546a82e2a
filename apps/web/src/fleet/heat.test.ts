import type { FleetFigure } from '../api/fleet.js';
import { casesAddress, filterOf } from './fleet-address.js';
import { levelOf, shareOf, thresholdsOf, valueOf } from './heat.js';

const figure = (count: number, more: Partial<FleetFigure> = {}): FleetFigure => ({ element: 'Task_A', name: { zh: '甲', en: 'A' }, count, steps: count, overdue: 0, medianWorkdays: 0, oldestWorkdays: 0, oldestSince: null, provisional: false, ...more });

describe('The heat of an element', () => {
  it('rises with the count, weighed against the fullest element', () => {
    for (const most of [1, 7, 1_000_000]) {
      const thresholds = thresholdsOf('count', [figure(most)]);
      expect([...thresholds].sort((a, b) => a - b)).toEqual(thresholds);
      expect(new Set(thresholds).size).toBe(4);
      expect(levelOf(0, thresholds)).toBe(0);
      if (most >= 5) expect(levelOf(most, thresholds)).toBe(4);
    }
  });

  it('follows working days for the age, and the share of overdue steps', () => {
    expect([0, 3, 10, 21].map((days) => levelOf(valueOf(figure(1, { medianWorkdays: days }), 'age'), thresholdsOf('age', [])))).toEqual([0, 1, 2, 4]);
    expect([shareOf(figure(3, { overdue: 1 })), shareOf(figure(0))]).toEqual([33, 0]);
  });

  it('leads to its cases by an address that says the whole question', () => {
    const filter = { place: 'filing:990100', path: 'Call_A', edition: '', from: '2026-01-01', until: '' };
    const address = new URL(casesAddress('some/procedure', filter, 'Task_A', true), 'http://x');
    expect([address.pathname, address.searchParams.get('element'), address.searchParams.get('late')]).toEqual(['/supervisor/fleet/some%2Fprocedure/cases', 'Task_A', 'true']);
    expect(filterOf(address.searchParams)).toEqual(filter);
  });
});

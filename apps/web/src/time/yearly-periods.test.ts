import { yearlyPeriods } from './yearly-periods.js';

describe('periods that come every year', () => {
  it('are said as people say days, in either language', () => {
    expect(yearlyPeriods('03-15/03-30 07-15/07-30', 'zh-CN')).toBe('3月15日至3月30日、7月15日至7月30日');
    expect(yearlyPeriods('03-15/03-30 02-01/02-29', 'en')).toBe('15 March to 30 March, 1 February to 29 February');
  });

  it('leave any other value of a parameter as it is', () => {
    expect(yearlyPeriods('2024-03-15', 'zh-CN')).toBe('2024-03-15');
  });
});

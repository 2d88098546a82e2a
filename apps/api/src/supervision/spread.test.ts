import { spread } from './spread.js';

const rows = (month: string, ...days: readonly number[]) => days.map((workdays) => ({ month: `${month}-01`, workdays, times: 1 }));

describe('how long finished steps took', () => {
  it('is said by the days that half and nine of ten took at most, over all and by month', () => {
    expect(spread([...rows('2026-01', 1, 2, 3, 4, 5, 6, 7, 8, 9, 30), ...rows('2026-02', 4)], ['2026-01', '2026-02', '2026-03'])).toEqual({
      times: 11, median: 5, p90: 9,
      months: [{ times: 10, median: 5, p90: 9 }, { times: 1, median: 4, p90: 4 }, { times: 0, median: null, p90: null }],
    });
  });

  it('counts a row for as many steps as it stands for', () => {
    expect(spread([{ month: '2026-01-01', workdays: 1, times: 9 }, { month: '2026-01-01', workdays: 20, times: 1 }], [])).toMatchObject({ times: 10, median: 1, p90: 1 });
  });
});

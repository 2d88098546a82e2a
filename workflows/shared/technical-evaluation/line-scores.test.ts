import { LineScore } from './forms/scoring.js';
import { meanScore } from './line-scores.js';

const scored = (workType: string | null, score: number): LineScore => Object.assign(new LineScore(), { code: '6-31-01-03', occupation: '电工', workType, score, conclusion: 'pass', ceiling: '3', remark: null });
const experts = [{ lines: [scored('矿井电工', 60), scored(null, 90)] }, { lines: [scored(null, 85), scored('矿井电工', 71)] }];
const mean = (workType: string | null, code = '6-31-01-03') => meanScore({ code, workType }, experts);

describe('the mean score of a line', () => {
  it('is that of its own kind of work where one occupation is applied for with several', () => {
    expect([mean(null), mean('矿井电工')]).toEqual(['87.5', '65.5']);
  });

  it('is none where nobody judged it', () => {
    expect([mean('船舶电工'), mean(null, '6-18-01-01')]).toEqual([null, null]);
  });
});

import { filedLines } from './filed-lines.js';

const line = (workType: string | null, code = '6-31-01-03') => ({ code, occupation: '电工', workType, levels: [4], standard: '国标2018年版' });
const conclusion = (workType: string | null, result: 'pass' | 'rectify' | 'fail') => ({ code: '6-31-01-03', workType, conclusion: result });
const applied = [line(null), line('矿井电工'), line('船舶电工')];
const filed = (evaluated: Parameters<typeof filedLines>[1], published: Parameters<typeof filedLines>[2] = applied) => filedLines(applied, evaluated, published).map(({ workType }) => workType);

describe('what is filed of the lines applied for (JL-S20, JL-S21)', () => {
  it('is every kind of work of an occupation that passed, without the one that failed', () => {
    expect(filed([conclusion(null, 'pass'), conclusion('矿井电工', 'fail'), conclusion('船舶电工', 'rectify')])).toEqual([null, '船舶电工']);
  });

  it('is nothing that was left out of the notice, whatever else of the occupation was published', () => {
    expect(filed([], [{ code: '6-31-01-03', workType: '矿井电工' }])).toEqual(['矿井电工']);
  });

  it('takes a line of a notice that names no kind of work for the whole occupation', () => {
    expect(filed([], [{ code: '6-31-01-03' }])).toEqual([null]);
  });
});

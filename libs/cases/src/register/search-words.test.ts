import { readName } from './readings.js';
import { initialsOf, lineText, nameWords, readingFrom, wordsOf } from './search-words.js';

describe('what a filing is found by', () => {
  it('is its name as it is read aloud, several readings of a character told apart by the word', async () => {
    expect((await readName('重庆银行')).join(' ')).toBe('chong qing yin hang');
    expect((await readName('长春示例ABB机械（3号）')).join(' ')).toBe('chang chun shi li abb ji xie 3 hao');
    expect((await readName('绿女')).join(' ')).toBe('lv nv');
    expect([initialsOf(['chong', 'qing']), readingFrom(['chong', 'qing'])]).toEqual(['cq', ' chongqing qing']);
  });

  it('holds every way of asking for a part of it', async () => {
    const name = '新乡示例机械制造有限公司';
    const words = new Set(wordsOf(name, await readName(name), ['410000', '410700'], []));
    for (const asked of ['示例', '机械制造', 'jixie', 'ji', 'jx', 'xinxiangshili', 'xxsl']) {
      expect([asked, nameWords(asked).some((way) => way.length > 0 && way.every((each) => words.has(each)))]).toEqual([asked, true]);
    }
    expect(nameWords('焊接').some((way) => way.every((each) => words.has(each)))).toBe(false);
  });

  it('keeps rare characters whole', async () => {
    const words = wordsOf('𠮷野家', await readName('𠮷野家'), [], []);
    expect(nameWords('𠮷野').every((way) => way.every((each) => words.includes(each)))).toBe(true);
  });

  it('tells lines with their levels apart', () => {
    expect(lineText({ code: '6-31-01-03', occupation: '电 工', workType: null, levels: [5, 4] })).toBe('6-31-01-03 电工 /5/4/');
  });
});

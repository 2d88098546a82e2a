import { findWords } from './find-words.js';

describe('words in the pieces of a page', () => {
  it('are found across pieces, whatever blanks and breaks stand between them', () => {
    expect(findWords(['职业技能', ' 等级', '认定'], '技能等级')).toEqual([{ from: { text: 0, offset: 2 }, to: { text: 1, offset: 3 } }]);
  });

  it('are the same in small and large letters and in full-width forms', () => {
    expect(findWords(['ＡＢＣ and abc'], 'Abc').map(({ from }) => from.offset)).toEqual([0, 8]);
  });

  it('do not overlap, and no words are found nowhere', () => {
    expect(findWords(['哈哈哈'], '哈哈')).toHaveLength(1);
    expect(findWords(['一'], ' ')).toEqual([]);
    expect(findWords(['一'], '一二')).toEqual([]);
  });
});

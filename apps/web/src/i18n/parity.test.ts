import { en } from './en/index.js';
import { written } from './noun.js';
import { zhCN } from './zh-CN/index.js';

function flat(texts: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    (typeof value === 'object' && value !== null ? [...flat(value, `${prefix}${key}.`)] : [[`${prefix}${key}`, String(value)]])));
}

const blanks = (text: string): readonly string[] => [...text.matchAll(written)].map(([, name = '']) => name).sort();

describe('The texts of the interface', () => {
  const chinese = flat(zhCN);
  const english = flat(en);

  it('have the same keys in Chinese and English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('leave the same blanks to fill in both languages', () => {
    for (const [key, text] of chinese) expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
  });

  it('hold no Chinese in the English list, but for the switch to Chinese', () => {
    const leaked = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(leaked.sort()).toEqual(['publicPages.language', 'shell.switchLanguage']);
  });

  it('are written in Chinese where words are needed', () => {
    const untranslated = [...chinese].filter(([key, text]) => /[A-Za-z]{4,}/.test(text.replaceAll(/\{\{\w+\}\}/g, '')) && text === english.get(key)).map(([key]) => key);
    expect(untranslated).toEqual(['officer.submitHint']);
  });
});

import { regions } from './regions.mjs';

const all = regions();
const byCode = new Map(all.map((region) => [region.code, region]));

describe('The regions', () => {
  it('have 34 provinces, more than 330 prefectures and the counties below them', () => {
    const count = (level: string) => all.filter((region) => region.level === level).length;
    expect(count('province')).toBe(34);
    expect(count('city')).toBe(333);
    expect(count('county')).toBeGreaterThan(2_800);
  });

  it('have six-digit codes, each once, and hang together', () => {
    expect(byCode.size).toBe(all.length);
    for (const { code, parent, level } of all) {
      expect(code).toMatch(/^\d{6}$/);
      expect(parent === null).toBe(level === 'province');
      if (parent !== null) expect(byCode.has(parent)).toBe(true);
    }
  });

  it('list a parent before its children', () => {
    const position = new Map(all.map(({ code }, i) => [code, i]));
    for (const [i, { parent }] of all.entries()) if (parent !== null) expect(position.get(parent)).toBeLessThan(i);
  });

  it('put a county without a prefecture directly below its province', () => {
    expect(byCode.get('419001')).toMatchObject({ name: '济源市', level: 'county', parent: '410000' });
    expect(byCode.get('500101')).toMatchObject({ level: 'county', parent: '500000' });
    expect(byCode.get('110101')).toMatchObject({ parent: '110000' });
  });

  it('hold no headings of the standard', () => {
    expect(all.filter(({ name }) => name === '市辖区' || name.includes('直辖县级'))).toEqual([]);
  });

  it('have English names', () => {
    const english = ['410000', '410100', '610100', '610000', '150000', '500000', '350200', '341500', '410173'];
    expect(english.map((code) => byCode.get(code)?.nameEn)).toEqual([
      'Henan', 'Zhengzhou', "Xi'an", 'Shaanxi', 'Inner Mongolia', 'Chongqing', 'Xiamen', "Lu'an", 'Zhengzhou Airport Economy Zone',
    ]);
    expect(all.filter(({ nameEn }) => !/^[A-Z][A-Za-z' -]+$/.test(nameEn))).toEqual([]);
  });
});

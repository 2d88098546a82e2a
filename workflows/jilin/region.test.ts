import { checkDocumentNumber } from '@beian/identifiers';
import { regions } from '../../tools/reference/regions.mjs';
import { jilin } from './region.js';

const byCode = new Map(regions().map((region) => [region.code, region]));
const ofLevel = (level: string) => jilin.authorities.filter((authority) => authority.level === level);

describe('The authorities of Jilin', () => {
  it('JL-S17: are the centres of the province, of its eight cities and its prefecture, of Meihekou and of the Changbai Mountain zone', () => {
    const cities = [...byCode.values()].filter(({ level, parent }) => level === 'city' && parent === jilin.code).map(({ code }) => code);
    expect(cities).toHaveLength(9);
    expect(ofLevel('province').map(({ name }) => name.zh)).toEqual(['吉林省职业技能鉴定中心']);
    expect(ofLevel('city').map(({ regionCode }) => regionCode)).toEqual([...cities, '220581', '229900']);
  });

  it('JL-S21: decide nothing themselves: the department stands beside the provincial centre', () => {
    expect(jilin.department).toMatchObject({ regionCode: '220000', name: { zh: '吉林省人力资源和社会保障厅' }, organCode: '吉人社' });
  });

  it('have a region each, one of them of the province\'s own', () => {
    const own = (jilin.ownRegions ?? []).map(({ code }) => code);
    expect(own.filter((code) => byCode.has(code))).toEqual([]);
    expect(jilin.authorities.map(({ regionCode }) => regionCode).filter((code) => !byCode.has(code))).toEqual(own);
  });

  it('number their letters each under a 代字 of its own', () => {
    const codes = [...jilin.authorities, ...(jilin.department === null ? [] : [jilin.department])].map(({ organCode }) => organCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(checkDocumentNumber(`${code}〔2026〕1号`)).toMatchObject({ ok: true });
  });
});

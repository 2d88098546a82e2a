import { checkDocumentNumber } from '@beian/identifiers';
import { regions } from '../../tools/reference/regions.mjs';
import { fujian } from './region.js';

const byCode = new Map(regions().map((region) => [region.code, region]));
const ofLevel = (level: string) => fujian.authorities.filter((authority) => authority.level === level);

describe('The authorities of Fujian', () => {
  it('are the centres of the province, of its nine cities, and of the zone of Pingtan with the powers of a city', () => {
    const cities = [...byCode.values()].filter(({ level, parent }) => level === 'city' && parent === fujian.code);
    expect(cities).toHaveLength(9);
    expect(ofLevel('province').map(({ name }) => name.zh)).toEqual(['福建省职业技能鉴定指导中心']);
    expect(ofLevel('city').map(({ regionCode }) => regionCode)).toEqual([...cities.map(({ code }) => code), '350128']);
    expect(byCode.get('350128')?.level).toBe('county');
  });

  it('carry the names of their regions', () => {
    for (const { regionCode, name } of fujian.authorities) expect(name.zh).toContain(byCode.get(regionCode)?.name.replace(/[省市县]$/, ''));
  });

  it('number their letters each under a 代字 of its own', () => {
    const codes = fujian.authorities.map(({ organCode }) => organCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(checkDocumentNumber(`${code}〔2026〕1号`)).toMatchObject({ ok: true });
  });
});

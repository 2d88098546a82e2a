import { checkDocumentNumber } from '@beian/identifiers';
import { regions } from '../../tools/reference/regions.mjs';
import { henan } from './region.js';

const byCode = new Map(regions().map((region) => [region.code, region]));
const ofLevel = (level: string) => henan.authorities.filter((authority) => authority.level === level);

describe('The authorities of Henan', () => {
  it('are the province, its 17 cities and the two zones with city powers', () => {
    const cities = [...byCode.values()].filter(({ level, parent }) => level === 'city' && parent === henan.code);
    expect(cities).toHaveLength(17);
    expect(ofLevel('province').map(({ regionCode }) => regionCode)).toEqual(['410000']);
    expect(ofLevel('city').map(({ regionCode }) => regionCode)).toEqual([...cities.map(({ code }) => code), '419001', '410173']);
  });

  it('carry the names of their regions', () => {
    for (const { regionCode, name } of henan.authorities) {
      const place = byCode.get(regionCode)?.name.replace(/[省市]$/, '');
      expect(place).toBeDefined();
      expect(name.zh).toContain(place);
    }
  });

  it('HA-E3: reach the level of a city where the region code says county', () => {
    const raised = ofLevel('city').filter(({ regionCode }) => byCode.get(regionCode)?.level === 'county');
    expect(raised.map(({ regionCode }) => byCode.get(regionCode)?.name)).toEqual(['济源市', '郑州航空港经济综合实验区']);
  });

  it('number their letters each under a 代字 of its own', () => {
    const codes = henan.authorities.map(({ organCode }) => organCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(checkDocumentNumber(`${code}〔2026〕1号`)).toMatchObject({ ok: true });
  });
});

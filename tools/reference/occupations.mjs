import { readTable } from './table.mjs';

/** @typedef {{ title: string, year: number | null, levels: number[], workTypes: string[], source: string }} OccupationStandard */
/**
 * @typedef {object} ReferenceOccupation
 * @property {string} catalogue edition of the occupational catalogue, `2022` or `2015`
 * @property {string} code
 * @property {string} name
 * @property {number} majorGroup
 * @property {string[]} workTypes empty: not recorded
 * @property {number[]} levels highest last, as 5 4 3 2 1; empty: not recorded
 * @property {OccupationStandard[]} standards
 * @property {string} source id of the source that shows code and name
 */
/** @typedef {{ from: { catalogue: string, code: string }, to: { catalogue: string, code: string }, sources: string[] }} OccupationChange */
/** @typedef {{ id: string, title: string, address: string, consulted: string }} OccupationSource */

const CATALOGUES = ['2015', '2022'];

/** @returns {ReferenceOccupation[]} */
export function occupations() {
  const standards = readTable('occupation-standards', ['name', 'code', 'title', 'year', 'levels', 'workTypes', 'source']);
  const former = new Map(occupationChanges().map(({ from, to }) => [`${to.catalogue} ${to.code}`, from.code]));
  return CATALOGUES.flatMap((catalogue) =>
    readTable(`occupations-${catalogue}`, ['code', 'name', 'source']).map(({ code = '', name = '', source = '' }) => {
      const codes = [code, former.get(`${catalogue} ${code}`)];
      const own = standards.filter((standard) => standard['name'] === name && codes.includes(standard['code'])).map(standardOf);
      return {
        catalogue, code, name, majorGroup: Number(code.charAt(0)), source, standards: own,
        workTypes: [...new Set(own.flatMap(({ workTypes }) => workTypes))],
        levels: [...new Set(own.flatMap(({ levels }) => levels))].sort((a, b) => b - a),
      };
    }),
  );
}

/**
 * What became of an occupation in a later catalogue under another code; an occupation not listed kept its own.
 * @returns {OccupationChange[]}
 */
export function occupationChanges() {
  return readTable('occupation-changes', ['fromCatalogue', 'fromCode', 'toCatalogue', 'toCode', 'sources']).map(
    ({ fromCatalogue = '', fromCode = '', toCatalogue = '', toCode = '', sources = '' }) => ({
      from: { catalogue: fromCatalogue, code: fromCode },
      to: { catalogue: toCatalogue, code: toCode },
      sources: words(sources),
    }),
  );
}

/** @returns {OccupationSource[]} */
export function occupationSources() {
  return readTable('occupation-sources', ['id', 'title', 'address', 'consulted']).map(({ id = '', title = '', address = '', consulted = '' }) => ({
    id, title, address, consulted,
  }));
}

/** @param {Record<string, string>} row @returns {OccupationStandard} */
function standardOf({ title = '', year = '', levels = '', workTypes = '', source = '' }) {
  return { title, year: year === '' ? null : Number(year), levels: words(levels).map(Number), workTypes: words(workTypes), source };
}

/** @param {string} text */
function words(text) {
  return text === '' ? [] : text.split(' ');
}

import { importEdition } from '@beian/identity';
import { occupationChanges, occupations, occupationSources } from './occupations.mjs';

/** Editions oldest first, since a later one refers to those before it. */
const EDITIONS = ['2015', '2022'];

/** @param {import('typeorm').EntityManager} manager */
export async function loadOccupations(manager) {
  /** @type {{ edition: string }[]} */
  const present = await manager.query('select edition from occupation_edition');
  const all = occupations();
  for (const edition of EDITIONS.filter((name) => !present.some((row) => row.edition === name))) {
    await importEdition(manager, edition, all.filter(({ catalogue }) => catalogue === edition).map(imported), null);
  }
}

const sources = new Map(occupationSources().map(({ id, title, address }) => [id, `${title} ${address}`]));
const earlier = new Map(occupationChanges().map(({ from, to }) => [`${to.catalogue}:${to.code}`, `${from.catalogue}:${from.code}`]));

/** @param {import('./occupations.mjs').ReferenceOccupation} occupation */
function imported({ catalogue, code, name, levels, standards, source }) {
  return {
    code,
    name,
    levels: levels.length > 0 ? levels : null,
    standard: standards.map(({ title, year }) => (year === null ? title : `${title}（${year}年版）`)).join('；') || null,
    source: sources.get(source) ?? source,
    replaces: earlier.get(`${catalogue}:${code}`) ?? null,
  };
}

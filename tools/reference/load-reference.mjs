import { loadCalendar } from './load-calendar.mjs';
import { loadOccupations } from './load-occupations.mjs';
import { loadRegions } from './load-regions.mjs';

/** @typedef {import('typeorm').DataSource} DataSource */

/**
 * Writes the reference data that are missing: regions, working days, occupations. What administrators have loaded or
 * corrected since stays as it is, so it may run at every start.
 * @param {DataSource} source
 * @param {readonly import('@beian/procedure/declaration').ProvinceDeclaration[]} provinces whose authorities raise a region above its administrative level
 */
export async function loadReference(source, provinces) {
  await source.transaction(async (manager) => {
    await loadRegions(manager, provinces);
    await loadCalendar(manager);
    await loadOccupations(manager);
  });
}

/** Columns of a row that say at which places it is counted. */
interface Placed {
  readonly region: string;
  readonly supervising: string;
  readonly authority: string;
}

/** What a place names: the code of a region, or the id of an authority. */
export const namedByPlace = (place: string): string => place.slice(place.indexOf(':') + 1);

/** The same places that standing_places() counts a step at; `value` is the placeholder of what the place names. */
export function atPlace(place: string, value: string, { region, supervising, authority }: Placed): string {
  const below = (column: string) => `${column} in (select code from region where path like (select path from region where code = ${value}) || '%')`;
  if (place.startsWith('filing:')) return below(region);
  if (place.startsWith('supervised:')) return below(supervising);
  return `${authority} = ${value}::uuid`;
}

/** Of filing_case, named `c`. */
export const caseAtPlace = (place: string, value: string): string =>
  atPlace(place, value, { region: 'c.filing_region', supervising: 'c.supervising_region', authority: 'c.authority_id' });

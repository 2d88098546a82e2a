export type Detail = null | boolean | number | string | readonly Detail[] | { readonly [key: string]: Detail };

/** One spelling of a value: keys sorted, no spaces, so that equal facts have equal hashes. */
export function canonical(value: Detail): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function isList(value: object): value is readonly Detail[] {
  return Array.isArray(value);
}

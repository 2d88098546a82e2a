/** Nothing was filled in: no value, an empty list, a box that is not ticked. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

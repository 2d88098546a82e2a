import type { FleetFilter } from '../api/fleet.js';

const PARTS = ['place', 'path', 'edition', 'from', 'until'] as const;

/** What the address says is counted. */
export function filterOf(search: URLSearchParams): FleetFilter {
  const [place = '', path = '', edition = '', from = '', until = ''] = PARTS.map((part) => search.get(part) ?? '');
  return { place, path, edition, from, until };
}

/** The address of the cases behind a figure: it says everything, so that it can be kept and passed on. */
export function casesAddress(procedureId: string, filter: FleetFilter, element: string, late: boolean): string {
  const query = new URLSearchParams({ ...Object.fromEntries(PARTS.filter((part) => filter[part] !== '').map((part) => [part, filter[part]])), element, ...(late ? { late: 'true' } : {}) });
  return `/supervisor/fleet/${encodeURIComponent(procedureId)}/cases?${query}`;
}

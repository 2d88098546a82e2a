import { get } from './http.js';
import type { Organisation } from './types.js';

/** Look-ups behind the pickers of a form. */
export interface Occupation {
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[] | null;
  readonly standard: string | null;
}

export interface Region {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hasChildren: boolean;
}

export const findOrganisations = (q: string, kind?: string) => get<readonly Organisation[]>('/organisations', { q, kind });
export const findOccupations = (q: string) => get<readonly Occupation[]>('/occupations', { q });
export const listRegions = (parent: string | null) => get<readonly Region[]>('/regions', { parent });

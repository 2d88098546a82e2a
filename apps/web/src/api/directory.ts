import { get } from './http.js';
import type { Organisation } from './types.js';

/** Look-ups behind the pickers of a form. */
export interface Occupation {
  readonly code: string;
  readonly name: string;
  readonly workTypes?: readonly string[];
}

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

export const findOrganisations = (q: string) => get<readonly Organisation[]>('/organisations', { q });
export const findOccupations = (q: string) => get<readonly Occupation[]>('/occupations', { q });
export const listRegions = () => get<readonly Region[]>('/regions');

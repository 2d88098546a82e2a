import { answer, api } from './http.js';
import type { Organisation, Told } from './types.js';

/** Look-ups behind the pickers of a form. */
export type Occupation = Told<'OccupationDto'>;
export type Region = Told<'RegionDto'>;

export const findOrganisations = (q: string, kind?: 'institution'): Promise<readonly Organisation[]> => answer(api.GET('/api/v1/organisations', { params: { query: { q, ...(kind === undefined ? {} : { kind }) } } }));
/** Institutions whose paper applications the caller may enter. */
export const findInstitutionsOfCounter = (q: string): Promise<readonly Organisation[]> => answer(api.GET('/api/v1/organisations', { params: { query: { q, kind: 'institution', counter: 'true' } } }));
export const findOccupations = (q: string): Promise<readonly Occupation[]> => answer(api.GET('/api/v1/occupations', { params: { query: { q } } }));
export const listRegions = (parent: string | null): Promise<readonly Region[]> => answer(api.GET('/api/v1/regions', { params: { query: parent === null ? {} : { parent } } }));

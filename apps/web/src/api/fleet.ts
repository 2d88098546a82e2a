import type { CasePage } from './cases.js';
import { answer, api } from './http.js';
import type { Told } from './types.js';

export type FleetChoices = Told<'FleetChoicesDto'>;
export type FleetFigures = Told<'FleetDto'>;
export type FleetFigure = Told<'FleetFigureDto'>;

/** What is counted; empty texts are left out. */
export interface FleetFilter {
  readonly place: string;
  readonly path: string;
  readonly edition: string;
  readonly from: string;
  readonly until: string;
}

/** Empty: wherever the person may look. */
export const atPlace = (place: string) => (place === '' ? {} : { place });

export const fleetQuery = (filter: FleetFilter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

export const readFleetChoices = (): Promise<FleetChoices> => answer(api.GET('/api/v1/fleet'));
export const readFleet = (procedureId: string, filter: FleetFilter): Promise<FleetFigures> =>
  answer(api.GET('/api/v1/fleet/{procedureId}', { params: { path: { procedureId }, query: fleetQuery(filter) } }));
export const readFleetCases = (procedureId: string, filter: FleetFilter, { element, late }: { readonly element: string; readonly late: boolean }, cursor?: string): Promise<CasePage> =>
  answer(api.GET('/api/v1/fleet/{procedureId}/cases', { params: { path: { procedureId }, query: { ...fleetQuery(filter), element, ...(late ? { late: 'true' as const } : {}), ...(cursor === undefined ? {} : { cursor }) } } }));

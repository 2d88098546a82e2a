import { download } from './download.js';
import { atPlace } from './fleet.js';
import { act, answer, api } from './http.js';
import type { Told } from './types.js';

export type Verdict = Told<'VerdictDto'>;
export type Finding = Told<'FindingDto'>;
export type Conformance = Told<'ConformanceDto'>;
export type DeviatingCase = Told<'DeviatingCaseDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const readVerdict = (id: string): Promise<Verdict> => answer(api.GET('/api/v1/cases/{id}/verdict', at(id)));
export const verifyAgain = (id: string): Promise<Verdict> => answer(api.POST('/api/v1/cases/{id}/verdict', { ...at(id), headers: act() }));
export const readConformance = (place: string): Promise<Conformance> => answer(api.GET('/api/v1/conformance', { params: { query: atPlace(place) } }));

/** Asks for the package and hands it to the browser as a download. */
export async function exportDossier(id: string, reason: string, name: string): Promise<void> {
  const packed: Blob = await answer(api.POST('/api/v1/cases/{id}/dossier', { ...at(id), body: { reason }, parseAs: 'blob' }));
  download(packed, name);
}

import { answer, api, given } from './http.js';
import type { Told } from './types.js';

export type FilingRow = Told<'FilingRowDto'>;
export type Filing = Told<'FilingDto'>;
export type FilingList = Told<'FilingListDto'>;
export type FilingVersion = Told<'RegisterVersionDto'>;
export type FilingLine = Told<'FilingLineDto'>;
export type RegisterChange = Told<'RegisterChangeDto'>;
export type FilingStatus = FilingRow['status'];

export interface FilingFilter {
  readonly q: string;
  readonly status: FilingStatus | '';
  readonly ending: boolean;
}

export function listFilings({ q, status, ending }: FilingFilter, cursor?: string): Promise<FilingList> {
  const words = given(q);
  const query = { ...(words === undefined ? {} : { q: words }), ...(status === '' ? {} : { status }), ...(ending ? { ending: 'true' as const } : {}), ...(cursor === undefined ? {} : { cursor }) };
  return answer(api.GET('/api/v1/filings', { params: { query } }));
}

export const readFiling = (id: string): Promise<Filing> => answer(api.GET('/api/v1/filings/{id}', { params: { path: { id } } }));
export const readRegisterChange = async (caseId: string): Promise<RegisterChange | null> => (await answer(api.GET('/api/v1/cases/{id}/register-change', { params: { path: { id: caseId } } }))).change;

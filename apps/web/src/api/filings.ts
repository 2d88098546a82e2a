import { act, answer, api, given } from './http.js';
import type { Schemas, Told } from './types.js';

export type FilingRow = Told<'FilingRowDto'>;
export type Filing = Told<'FilingDto'>;
export type FilingList = Told<'FilingListDto'>;
export type FilingVersion = Told<'RegisterVersionDto'>;
export type FilingLine = Told<'FilingLineDto'>;
export type RegisterChange = Told<'RegisterChangeDto'>;
export type SupervisionRecord = Told<'SupervisionRecordDto'>;
export type FilingStatus = FilingRow['status'];

export interface FilingFilter {
  readonly q: string;
  readonly status: FilingStatus | '';
  readonly ending: boolean;
  /** Of one institution only. */
  readonly institution?: string | undefined;
}

export function filingQuery({ q, status, ending, institution }: FilingFilter, cursor?: string) {
  const words = given(q);
  return { ...(words === undefined ? {} : { q: words }), ...(status === '' ? {} : { status }), ...(ending ? { ending: 'true' as const } : {}), ...(institution === undefined ? {} : { institution }), ...(cursor === undefined ? {} : { cursor }) };
}

export const listFilings = (filter: FilingFilter, cursor?: string): Promise<FilingList> => answer(api.GET('/api/v1/filings', { params: { query: filingQuery(filter, cursor) } }));

export const readFiling = (id: string): Promise<Filing> => answer(api.GET('/api/v1/filings/{id}', { params: { path: { id } } }));
export const enterSupervision = (id: string, entry: Schemas['SupervisionEntryDto'], key: string) =>
  answer(api.POST('/api/v1/filings/{id}/supervision', { params: { path: { id } }, body: entry, headers: act(key) }));
export const closeRectification = (id: string, record: string, done: Schemas['RectificationDoneDto'], key: string) =>
  answer(api.POST('/api/v1/filings/{id}/supervision/{record}/close', { params: { path: { id, record } }, body: done, headers: act(key) }));
export const takeBackSupervision = (id: string, record: string, reason: string, key: string) =>
  answer(api.POST('/api/v1/filings/{id}/supervision/{record}/take-back', { params: { path: { id, record } }, body: { reason }, headers: act(key) }));
export const readRegisterChange = async (caseId: string): Promise<RegisterChange | null> => (await answer(api.GET('/api/v1/cases/{id}/register-change', { params: { path: { id: caseId } } }))).change;

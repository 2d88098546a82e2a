import { act, answer, api } from './http.js';
import type { Told } from './types.js';

export type CaseNotices = Told<'CaseNoticesDto'>;
export type CaseNotice = Told<'CaseNoticeDto'>;
export type CaseObjection = Told<'CaseObjectionDto'>;
export type Objector = Told<'ObjectorDto'>;

export const readCaseNotices = (id: string): Promise<CaseNotices> => answer(api.GET('/api/v1/cases/{id}/notices', { params: { path: { id } } }));
export const revealObjector = (id: string, objectionId: string, reason: string): Promise<Objector> =>
  answer(api.POST('/api/v1/cases/{id}/objections/{objectionId}/reveal', { params: { path: { id, objectionId } }, body: { reason }, headers: act() }));

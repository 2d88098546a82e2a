import { act, answer, api, done, given } from './http.js';
import type { Told } from './types.js';
import { upload } from './upload.js';

export type CaseRow = Told<'CaseRowDto'>;
export type CaseDetail = Told<'CaseDto'>;
export type CasePage = Told<'CasePageDto'>;
export type CaseLimit = Told<'CaseLimitDto'>;
export type StatutoryClock = Told<'StatutoryClockDto'>;
export type TimelineEntry = Told<'TimelineEntryDto'>;
export type Submission = Told<'SubmissionDto'>;
export type CaseDocument = Told<'OfficialDocumentDto'>;
export type FormerApplication = Told<'ComparedApplicationDto'>;
export type Comment = Told<'CommentDto'>;
export type Statement = Told<'GivenStatementDto'>;
export type StatementFile = Told<'StatementFileDto'>;
export type Repair = Told<'RepairDto'>;
export type RepairPoint = Told<'RepairPointDto'>;

export interface CaseFilter {
  readonly state: string;
  readonly q: string;
  readonly which: WhichCases | '';
  readonly place: string;
}

export const WHICH_CASES = ['open', 'dueToday', 'overdue', 'paused'] as const;
export type WhichCases = (typeof WHICH_CASES)[number];

const at = (id: string) => ({ params: { path: { id } } });

/** The api's optional parameters are left out, not sent as undefined. */
export function caseQuery({ state, q, which, place }: CaseFilter, cursor?: string) {
  const [wantedState, wantedText, wantedPlace] = [given(state), given(q), given(place)];
  return {
    ...(wantedState === undefined ? {} : { state: wantedState }), ...(wantedText === undefined ? {} : { q: wantedText }),
    ...(which === '' ? {} : { which }), ...(wantedPlace === undefined ? {} : { place: wantedPlace }), ...(cursor === undefined ? {} : { cursor }),
  };
}

export const listCases = (filter: CaseFilter, cursor?: string): Promise<CasePage> => answer(api.GET('/api/v1/cases', { params: { query: caseQuery(filter, cursor) } }));
export const readCase = (id: string): Promise<CaseDetail> => answer(api.GET('/api/v1/cases/{id}', at(id)));
export const readTimeline = (id: string): Promise<readonly TimelineEntry[]> => answer(api.GET('/api/v1/cases/{id}/timeline', at(id)));
export const readCaseMaterials = (id: string): Promise<readonly Told<'MaterialStateDto'>[]> => answer(api.GET('/api/v1/cases/{id}/materials', at(id)));
export const readSubmissions = (id: string): Promise<readonly Submission[]> => answer(api.GET('/api/v1/cases/{id}/submissions', at(id)));
export const readFormerApplication = (id: string): Promise<Told<'ComparedAnswerDto'>> => answer(api.GET('/api/v1/cases/{id}/former-application', at(id)));
export const readCaseDocuments = (id: string): Promise<readonly CaseDocument[]> => answer(api.GET('/api/v1/cases/{id}/documents', at(id)));
export const readComments = (id: string): Promise<readonly Comment[]> => answer(api.GET('/api/v1/cases/{id}/comments', at(id)));
export const addComment = (id: string, text: string) => done(api.POST('/api/v1/cases/{id}/comments', { ...at(id), body: { text }, headers: act() }));
export const withdrawCase = (id: string, reason: string) => done(api.POST('/api/v1/cases/{id}/withdraw', { ...at(id), body: { reason }, headers: act() }));
export const extendCorrection = (id: string, reason: string) => done(api.POST('/api/v1/cases/{id}/extend', { ...at(id), body: { reason }, headers: act() }));
export const giveStatement = (id: string, text: string, files: readonly string[]) => done(api.POST('/api/v1/cases/{id}/statement', { ...at(id), body: { text, files: [...files] }, headers: act() }));
export const addStatementFile = (id: string, file: File, onProgress: (percent: number) => void) => upload<StatementFile>(`/api/v1/cases/${id}/statement/files`, file, onProgress);
export const waiveStatement = (id: string) => done(api.POST('/api/v1/cases/{id}/statement', { ...at(id), body: { waive: true }, headers: act() }));
export const revealValue = (id: string, path: string, reason: string) => answer(api.POST('/api/v1/cases/{id}/reveal', { ...at(id), body: { path, reason }, headers: act() }));
export const readRepairs = (id: string): Promise<readonly Repair[]> => answer(api.GET('/api/v1/cases/{id}/repairs', at(id)));
export const readRepairPoints = (id: string): Promise<readonly RepairPoint[]> => answer(api.GET('/api/v1/cases/{id}/repair-points', at(id)));
export const proposeRepair = (id: string, { kind, to, activation, instance }: RepairPoint, reason: string) =>
  answer(api.POST('/api/v1/cases/{id}/repairs', { ...at(id), body: { kind, to, activation, instance, reason }, headers: act() }));
export const approveRepair = (id: string, repair: string) => answer(api.POST('/api/v1/cases/{id}/repairs/{repair}/approve', { params: { path: { id, repair } }, headers: act() }));
export const refuseRepair = (id: string, repair: string, reason: string) =>
  answer(api.POST('/api/v1/cases/{id}/repairs/{repair}/refuse', { params: { path: { id, repair } }, body: { reason }, headers: act() }));
export const caseFormPdfUrl = (id: string) => `/api/v1/cases/${id}/form.pdf`;
export const archiveUrl = (id: string) => `/api/v1/cases/${id}/archive`;

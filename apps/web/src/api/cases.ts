import type { FormData, FormSchema } from './forms.js';
import { get, post } from './http.js';
import type { MaterialState } from './materials.js';
import type { Bilingual, Page } from './types.js';

export interface CurrentStep {
  readonly element: string;
  readonly name: Bilingual;
  readonly role: string | null;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export interface CaseRow {
  readonly id: string;
  readonly caseNo: string;
  readonly procedureId: string;
  readonly procedureTitle: Bilingual;
  readonly institution: string;
  readonly state: string;
  readonly stateLabel: Bilingual;
  readonly currentSteps: readonly CurrentStep[];
  readonly submittedAt: string;
  readonly dueAt: string | null;
  readonly authority: string | null;
  readonly endedAt: string | null;
  readonly incident: boolean;
}

export interface StatutoryClock {
  readonly gross: number;
  readonly net: number;
  readonly due: string | null;
  readonly pausedBy: Bilingual | null;
  readonly remaining: number | null;
  readonly provisional: boolean;
}

export interface CaseDetail extends CaseRow {
  readonly application: FormData;
  readonly clock: StatutoryClock;
  readonly next: { readonly text: Bilingual; readonly dueAt: string | null; readonly rule: string | null } | null;
  readonly may: { readonly withdraw: boolean; readonly extend: boolean; readonly state: boolean; readonly comment: boolean; readonly archive: boolean };
  readonly anchors: Readonly<Record<string, string>>;
  readonly result: string | null;
  readonly queryCode: string | null;
}

export interface TimelineEntry {
  readonly seq: number;
  readonly at: string;
  readonly legalAt: string;
  readonly kind: string;
  readonly element: string;
  readonly name: Bilingual;
  readonly actor: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly detail: object;
  readonly submissionId: string | null;
}

export interface Submission {
  readonly id: string;
  readonly element: string;
  readonly name: Bilingual;
  readonly actor: string | null;
  readonly at: string;
  /** What happened before it could count. */
  readonly supersededBy: string | null;
  readonly form: FormData;
  readonly schema: FormSchema | null;
}

export interface CaseDocument {
  readonly id: string;
  readonly type: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly state: 'draft' | 'numbered' | 'sealed' | 'void';
  readonly signedAt: string | null;
  /** Address of the PDF, once there is one. */
  readonly file: string | null;
  readonly verifyCode: string | null;
  readonly deliveries: readonly { readonly way: 'phone' | 'mail' | 'electronic' | 'web'; readonly at: string }[];
}

export interface Comment {
  readonly id: string;
  readonly at: string;
  readonly author: string | null;
  readonly organisation: string | null;
  readonly text: string;
}

export interface CaseQuery {
  readonly state?: string | undefined;
  readonly procedure?: string | undefined;
  readonly region?: string | undefined;
  readonly q?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly cursor?: string | undefined;
}

export const listCases = (query: CaseQuery) => get<Page<CaseRow>>('/cases', { ...query });
export const readCase = (id: string) => get<CaseDetail>(`/cases/${id}`);
export const readTimeline = (id: string) => get<readonly TimelineEntry[]>(`/cases/${id}/timeline`);
export const readCaseMaterials = (id: string) => get<readonly MaterialState[]>(`/cases/${id}/materials`);
export const readSubmissions = (id: string) => get<readonly Submission[]>(`/cases/${id}/submissions`);
export const readCaseDocuments = (id: string) => get<readonly CaseDocument[]>(`/cases/${id}/documents`);
export const readComments = (id: string) => get<readonly Comment[]>(`/cases/${id}/comments`);
export const addComment = (id: string, text: string) => post<readonly Comment[]>(`/cases/${id}/comments`, { text });
export const withdrawCase = (id: string, reason: string) => post<unknown>(`/cases/${id}/withdraw`, { reason });
export const extendCorrection = (id: string, reason: string) => post<unknown>(`/cases/${id}/extend`, { reason });
export const giveStatement = (id: string, text: string, files: readonly string[]) => post<unknown>(`/cases/${id}/statement`, { text, files });
export const waiveStatement = (id: string) => post<unknown>(`/cases/${id}/statement`, { waive: true });
export const revealValue = (id: string, path: string, reason: string) => post<{ readonly value: string | null }>(`/cases/${id}/reveal`, { path, reason });
export const caseFormPdfUrl = (id: string) => `/api/v1/cases/${id}/form.pdf`;
export const archiveUrl = (id: string) => `/api/v1/cases/${id}/archive`;

import type { CaseRow } from './cases.js';
import type { FormData, FormSchema } from './forms.js';
import { get, post, send } from './http.js';
import type { MaterialState } from './materials.js';
import type { Bilingual, Page, Problem } from './types.js';
import { upload } from './upload.js';

export type Box = 'mine' | 'group' | 'overdue' | 'done';

export interface TaskRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly element: string;
  readonly processId: string;
  readonly name: Bilingual;
  readonly role: string;
  readonly institution: string;
  readonly procedureId: string;
  readonly regionCode: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly remainingWorkdays: number | null;
  readonly provisional: boolean;
  readonly claimedBy: string | null;
  readonly claimedByMe: boolean;
  readonly createdAt: string;
  readonly instance: string | null;
  readonly revision: number;
}

export interface Opinion {
  readonly element: string;
  readonly name: Bilingual;
  readonly actor: string;
  readonly at: string;
  readonly outcome: string;
  readonly text: string | null;
}

export interface TaskDetail extends TaskRow {
  readonly form: FormSchema;
  readonly data: FormData;
  /** Of the draft; 0 when there is none. */
  readonly draftRevision: number;
  readonly case: CaseRow;
  readonly materials: readonly MaterialState[];
  readonly opinions: readonly Opinion[];
  readonly rules: readonly { readonly id: string; readonly text: string | null }[];
  readonly documentation: Bilingual | null;
  readonly mayComplete: boolean;
  readonly whyNot: Problem | null;
  readonly state: 'open' | 'completing' | 'completed' | 'cancelled' | 'superseded';
}

export interface TaskPage extends Page<TaskRow> {
  readonly counts: { readonly mine: number; readonly group: number; readonly overdue: number };
}

export interface TaskQuery {
  readonly box: Box;
  readonly procedure?: string | undefined;
  readonly region?: string | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface Completed {
  /** False: stored, and carried out later. */
  readonly carriedOut: boolean;
  readonly caseState: string;
  readonly nextTasks: readonly TaskRow[];
  readonly message: Bilingual;
}

export interface ClaimResult {
  readonly id: string;
  readonly claimed: boolean;
  readonly problem: Problem | null;
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** Open tasks this person has taken. */
  readonly load: number;
}

export const listTasks = (query: TaskQuery) => get<TaskPage>('/tasks', { ...query });
export const readTask = (id: string) => get<TaskDetail>(`/tasks/${id}`);
export const claimTask = (id: string) => post<unknown>(`/tasks/${id}/claim`);
export const claimTasks = (ids: readonly string[]) => post<readonly ClaimResult[]>('/tasks/claim', { ids });
export const releaseTask = (id: string) => post<unknown>(`/tasks/${id}/release`);
export const assignTask = (id: string, userId: string, reason: string) => post<unknown>(`/tasks/${id}/assign`, { userId, reason });
export const delegateTask = (id: string, userId: string, reason: string) => post<unknown>(`/tasks/${id}/delegate`, { userId, reason });
export const readAssignable = (id: string) => get<readonly Colleague[]>(`/tasks/${id}/assignable`);
/** Who may be chosen in a field of people of the task's form. */
export const readChoosable = (id: string, field: string) => get<readonly Colleague[]>(`/tasks/${id}/people?field=${encodeURIComponent(field)}`);
export const saveTaskDraft = (id: string, revision: number, form: FormData, keepalive = false) =>
  send<{ readonly revision: number }>('PUT', `/tasks/${id}/draft`, { body: { form }, revision, keepalive });
export const completeTask = (id: string, revision: number, form: FormData, idempotencyKey: string) =>
  post<Completed>(`/tasks/${id}/complete`, { form }, { revision, idempotencyKey });
export const addTaskFile = (id: string, file: File, onProgress: (percent: number) => void) =>
  upload<{ readonly id: string; readonly name: string }>(`/tasks/${id}/files`, file, onProgress);

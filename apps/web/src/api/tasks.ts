import type { FormData } from './forms.js';
import { act, answer, api, done, given, seen } from './http.js';
import type { Told } from './types.js';
import { upload } from './upload.js';

export type TaskRow = Told<'TaskRowDto'>;
export type OpenTask = Told<'OpenTaskDto'>;
export type TaskDetail = Told<'TaskDto'>;
export type TaskPage = Told<'TaskPageDto'>;
export type Opinion = Told<'OpinionDto'>;
export type Completed = Told<'CompletedTaskDto'>;
export type ClaimResult = Told<'ClaimResultDto'>;
export type Colleague = Told<'AssignableDto'>;
export type Candidate = Told<'ChoosableDto'>;
export type AssignResult = Told<'AssignResultDto'>;
export type Box = 'mine' | 'group' | 'overdue' | 'waiting' | 'done';
export type Sort = 'due' | 'received';

export interface TaskFilter {
  readonly procedure: string;
  readonly region: string;
  readonly q: string;
}

export const NO_FILTER: TaskFilter = { procedure: '', region: '', q: '' };

const at = (id: string) => ({ params: { path: { id } } });

/** The api's optional parameters are left out, not sent as undefined. */
function queryOf(filter: TaskFilter, sort: Sort, cursor: string | undefined) {
  const [procedure, region, q] = [given(filter.procedure), given(filter.region), given(filter.q)];
  return { ...(procedure === undefined ? {} : { procedure }), ...(region === undefined ? {} : { region }), ...(q === undefined ? {} : { q }), ...(sort === 'due' ? {} : { sort }), ...(cursor === undefined ? {} : { cursor }) };
}

export const listTasks = (box: Box, limit: number, filter: TaskFilter = NO_FILTER, sort: Sort = 'due', cursor?: string): Promise<TaskPage> =>
  answer(api.GET('/api/v1/tasks', { params: { query: { box, limit, ...queryOf(filter, sort, cursor) } } }));
export const listTasksOfCase = (box: Box, caseId: string): Promise<TaskPage> => answer(api.GET('/api/v1/tasks', { params: { query: { box, caseId, limit: 20 } } }));
export const listOpenTasksOfCase = (caseId: string): Promise<readonly OpenTask[]> => answer(api.GET('/api/v1/cases/{id}/tasks', at(caseId)));
export const readTask = (id: string): Promise<TaskDetail> => answer(api.GET('/api/v1/tasks/{id}', at(id)));
export const claimTask = (id: string) => done(api.POST('/api/v1/tasks/{id}/claim', { ...at(id), headers: act() }));
export const claimTasks = (ids: readonly string[]): Promise<readonly ClaimResult[]> => answer(api.POST('/api/v1/tasks/claim', { body: { ids: [...ids] }, headers: act() }));
export const releaseTask = (id: string) => done(api.POST('/api/v1/tasks/{id}/release', { ...at(id), headers: act() }));
export const assignTask = (id: string, userId: string | null, reason: string) => done(api.POST('/api/v1/tasks/{id}/assign', { ...at(id), body: { userId, reason }, headers: act() }));
export const assignTasks = (ids: readonly string[], userId: string | null, reason: string): Promise<readonly AssignResult[]> => answer(api.POST('/api/v1/tasks/assign', { body: { ids: [...ids], userId, reason }, headers: act() }));
export const takeOverTask = (id: string, reason: string) => done(api.POST('/api/v1/tasks/{id}/take-over', { ...at(id), body: { reason }, headers: act() }));
export const delegateTask = (id: string, userId: string, reason: string) => done(api.POST('/api/v1/tasks/{id}/delegate', { ...at(id), body: { userId, reason }, headers: act() }));
export const readAssignable = (id: string): Promise<readonly Colleague[]> => answer(api.GET('/api/v1/tasks/{id}/assignable', at(id)));
export const readChoosable = (id: string, field: string): Promise<readonly Candidate[]> => answer(api.GET('/api/v1/tasks/{id}/people', { params: { path: { id }, query: { field } } }));
export const saveTaskDraft = (id: string, revision: number, form: FormData, keepalive = false) =>
  answer(api.PUT('/api/v1/tasks/{id}/draft', { ...at(id), body: { form: { ...form } }, headers: seen(revision), keepalive }));
export const completeTask = (id: string, revision: number, form: FormData, idempotencyKey: string): Promise<Completed> =>
  answer(api.POST('/api/v1/tasks/{id}/complete', { ...at(id), body: { form: { ...form } }, headers: { ...seen(revision), ...act(idempotencyKey) } }));
export const addTaskFile = (id: string, file: File, onProgress: (percent: number) => void) => upload<Told<'AttachedFileDto'>>(`/api/v1/tasks/${id}/files`, file, onProgress);

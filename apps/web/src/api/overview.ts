import { atPlace } from './fleet.js';
import { answer, api, given } from './http.js';
import type { Told } from './types.js';

export type Overview = Told<'OverviewDto'>;
export type BusyStep = Told<'BusyStepDto'>;
export type OrganQueue = Told<'OrganQueueDto'>;
export type HolderQueue = Told<'HolderQueueDto'>;
export type OrganQueues = Told<'OrganQueuesDto'>;
export type HolderQueues = Told<'HolderQueuesDto'>;
export type QueueTask = Told<'QueueTaskDto'>;
export type QueueTaskPage = Told<'QueueTaskPageDto'>;

export const WHICH_TASKS = ['open', 'dueToday', 'overdue'] as const;
export type WhichTasks = (typeof WHICH_TASKS)[number];

/** Which tasks of whom; empty texts are left out. */
export interface QueueFilter {
  readonly place: string;
  readonly key: string;
  readonly holder: string;
  readonly role: string;
  readonly which: WhichTasks;
}

export const readOverview = (place: string): Promise<Overview> => answer(api.GET('/api/v1/supervision/overview', { params: { query: atPlace(place) } }));
export const readQueues = (place: string): Promise<OrganQueues> => answer(api.GET('/api/v1/supervision/queues', { params: { query: atPlace(place) } }));
export const readHolders = (place: string, key: string): Promise<HolderQueues> => answer(api.GET('/api/v1/supervision/holders', { params: { query: { ...atPlace(place), key } } }));

export function queueQuery({ place, key, holder, role, which }: QueueFilter, cursor?: string) {
  const [wantedKey, wantedHolder, wantedRole] = [given(key), given(holder), given(role)];
  return {
    ...atPlace(place), which, ...(wantedKey === undefined ? {} : { key: wantedKey }), ...(wantedHolder === undefined ? {} : { holder: wantedHolder }),
    ...(wantedRole === undefined ? {} : { role: wantedRole }), ...(cursor === undefined ? {} : { cursor }),
  };
}

export const readQueueTasks = (filter: QueueFilter, cursor?: string): Promise<QueueTaskPage> => answer(api.GET('/api/v1/supervision/tasks', { params: { query: { ...queueQuery(filter, cursor), limit: 50 } } }));

export type StepDurations = Told<'StepDurationsDto'>;
export type StepDuration = Told<'StepDurationDto'>;
export type AuthorityDurations = Told<'AuthorityDurationsDto'>;
export type AuthorityDuration = Told<'AuthorityDurationDto'>;

/** Months as 2026-01; empty ones are left to the api. */
export interface Period {
  readonly place: string;
  readonly procedure: string;
  readonly from: string;
  readonly until: string;
}

export function periodQuery({ place, procedure, from, until }: Period) {
  const [first, last] = [given(from), given(until)];
  return { ...atPlace(place), procedure, ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}

export const readDurations = (period: Period): Promise<StepDurations> => answer(api.GET('/api/v1/supervision/durations', { params: { query: periodQuery(period) } }));
export const readCompared = (period: Period, process: string, element: string): Promise<AuthorityDurations> =>
  answer(api.GET('/api/v1/supervision/durations/compared', { params: { query: { ...periodQuery(period), process, element } } }));

export type Report = Told<'ReportDto'>;
export type StepTerm = Told<'StepTermDto'>;
export type ProcedureReport = Told<'ProcedureReportDto'>;

export const readReport = (place: string, month: string): Promise<Report> => answer(api.GET('/api/v1/supervision/report', { params: { query: { ...atPlace(place), month } } }));

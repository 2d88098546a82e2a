import type { Language } from '../i18n/language.js';
import { caseQuery, type CaseFilter } from './cases.js';
import { filingQuery, type FilingFilter } from './filings.js';
import { atPlace, fleetQuery, type FleetFilter } from './fleet.js';
import { answer, api } from './http.js';
import { periodQuery, queueQuery, type Period, type QueueFilter } from './overview.js';

/** A list of the supervisor as a workbook, asked in the language of its page; it comes as it is written. */
export type ExportList = (language: Language) => Promise<ReadableStream<Uint8Array> | null>;

const workbook = (language: Language) => ({ body: { language }, parseAs: 'stream' as const });

export const exportCases = (filter: CaseFilter): ExportList => (language) => answer(api.POST('/api/v1/exports/cases', { params: { query: caseQuery(filter) }, ...workbook(language) }));
export const exportFleet = (procedureId: string, filter: FleetFilter, element: string, late: boolean): ExportList => (language) =>
  answer(api.POST('/api/v1/exports/fleet/{procedureId}', { params: { path: { procedureId }, query: { ...fleetQuery(filter), element, ...(late ? { late: 'true' as const } : {}) } }, ...workbook(language) }));
export const exportFilings = (filter: FilingFilter): ExportList => (language) => answer(api.POST('/api/v1/exports/filings', { params: { query: filingQuery(filter) }, ...workbook(language) }));
export const exportTasks = (filter: QueueFilter): ExportList => (language) => answer(api.POST('/api/v1/exports/tasks', { params: { query: queueQuery(filter) }, ...workbook(language) }));
export const exportQueues = (place: string): ExportList => (language) => answer(api.POST('/api/v1/exports/queues', { params: { query: atPlace(place) }, ...workbook(language) }));
export const exportHolders = (place: string, key: string): ExportList => (language) => answer(api.POST('/api/v1/exports/holders', { params: { query: { ...atPlace(place), key } }, ...workbook(language) }));
export const exportDurations = (period: Period): ExportList => (language) => answer(api.POST('/api/v1/exports/durations', { params: { query: periodQuery(period) }, ...workbook(language) }));
export const exportAuthorities = (period: Period, process: string, element: string): ExportList => (language) =>
  answer(api.POST('/api/v1/exports/authorities', { params: { query: { ...periodQuery(period), process, element } }, ...workbook(language) }));
export const exportIncidents = (place: string): ExportList => (language) => answer(api.POST('/api/v1/exports/incidents', { params: { query: atPlace(place) }, ...workbook(language) }));
export const exportDeviating = (place: string): ExportList => (language) => answer(api.POST('/api/v1/exports/deviating', { params: { query: atPlace(place) }, ...workbook(language) }));

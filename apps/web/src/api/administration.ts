import { get, post, send } from './http.js';
import type { Bilingual, Page } from './types.js';
import { upload } from './upload.js';

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly active: boolean;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly roles: readonly { readonly role: string; readonly organisationId: string; readonly organisationName: string }[];
}

export interface Grant {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly act: 'grant' | 'revoke';
  readonly state: 'requested' | 'approved' | 'refused';
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly reason: string | null;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly act: string;
  readonly subject: string | null;
  readonly result: string | null;
  readonly detail: unknown;
}

export interface CalendarDay {
  readonly date: string;
  readonly kind: 'holiday' | 'workday' | 'weekend';
  readonly name: string | null;
}

export interface CalendarYear {
  readonly year: number;
  readonly provisional: boolean;
  readonly source: string | null;
  readonly days: readonly CalendarDay[];
}

export interface Difference {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ImportPreview {
  readonly differences: readonly Difference[];
  readonly violations: readonly { readonly path: string; readonly message: Bilingual }[];
}

export const listAccounts = (q: string) => get<Page<Account>>('/admin/users', { q });
export const createAccount = (account: Readonly<Record<string, unknown>>) => post<Account>('/admin/users', account);
export const changeAccount = (id: string, change: { readonly active?: boolean; readonly password?: string }) =>
  send<Account>('PATCH', `/admin/users/${id}`, { body: change });
export const listGrants = () => get<readonly Grant[]>('/admin/grants');
export const requestGrant = (grant: Readonly<Record<string, unknown>>) => post<Grant>('/admin/grants', grant);
export const decideGrant = (id: string, decision: 'approve' | 'refuse') => post<Grant>(`/admin/grants/${id}/${decision}`);
export const listAudit = (query: { readonly q?: string; readonly cursor?: string | undefined }) => get<Page<AuditEntry>>('/admin/audit', { ...query });
export const readCalendar = () => get<readonly CalendarYear[]>('/admin/calendar');
export const importCalendar = (year: unknown, preview: boolean) => post<ImportPreview>('/admin/calendar', year, preview ? { query: { preview: true } } : {});
export const importOccupations = (file: File, preview: boolean) => upload<ImportPreview>(`/admin/occupations${preview ? '?preview=true' : ''}`, file, () => undefined);
export const setTrainingClock = (to: string) => post<unknown>('/training/clock', { to });

import { get, post, send } from './http.js';
import type { Page } from './types.js';
import { upload } from './upload.js';

export interface AccountGrant {
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly state: 'requested' | 'approved';
}

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly organisationName: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly state: 'active' | 'disabled';
  readonly locked: boolean;
  readonly lastSignedInAt: string | null;
  readonly grants: readonly AccountGrant[];
  readonly revision: number;
}

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly organisationId: string;
  readonly email?: string;
  readonly mobile?: string;
}

export interface AccountChange {
  readonly state?: 'active' | 'disabled';
  readonly unlock?: boolean;
  readonly resetPassword?: boolean;
  readonly resetSecondFactor?: boolean;
}

/** A first password is told once. */
export interface FirstPassword {
  readonly id: string;
  readonly password: string | null;
}

export interface Grant {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly username: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly state: 'requested' | 'approved' | 'refused' | 'revoked';
  readonly reason: string;
  readonly requestedBy: string | null;
  readonly requestedAt: string;
}

export interface AuditEntry {
  readonly seq: string;
  readonly at: string;
  readonly actor: string | null;
  readonly action: string;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly outcome: 'done' | 'refused';
  readonly detail: object;
}

export interface ChainVerdict {
  readonly intact: boolean;
  readonly entries?: number;
  readonly brokenAt?: string;
}

export interface CalendarYear {
  readonly year: number;
  readonly source: string;
  readonly days: readonly { readonly date: string; readonly kind: 'rest' | 'work'; readonly name: string }[];
}

export interface CalendarDifference {
  readonly changes: readonly { readonly date: string; readonly before: 'rest' | 'work' | null; readonly after: 'rest' | 'work' | null; readonly name: string }[];
}

export interface EditionDifference {
  readonly added: readonly { readonly code: string; readonly name: string }[];
  readonly removed: readonly { readonly code: string; readonly name: string }[];
  readonly changed: readonly { readonly code: string; readonly before: string; readonly after: string }[];
  readonly unchanged: number;
}

export const listAccounts = (q: string, cursor?: string) => get<Page<Account>>('/admin/users', { q, cursor });
export const createAccount = (account: NewAccount) => post<FirstPassword>('/admin/users', account);
export const changeAccount = ({ id, revision }: Account, change: AccountChange) => send<FirstPassword>('PATCH', `/admin/users/${id}`, { body: change, revision });
export const listGrants = (state?: Grant['state'], cursor?: string) => get<Page<Grant>>('/admin/grants', { state, cursor });
export const requestGrant = (grant: { readonly userId: string; readonly role: string; readonly organisationId: string; readonly reason: string }) => post<{ readonly id: string }>('/admin/grants', grant);
export const decideGrant = (id: string, decision: 'approve' | 'refuse' | 'revoke') => post<unknown>(`/admin/grants/${id}/${decision}`);
export const listAudit = (query: { readonly action?: string; readonly cursor?: string | undefined }) => get<Page<AuditEntry>>('/admin/audit', { ...query });
export const verifyAudit = () => get<ChainVerdict>('/admin/audit/verification');
export const readCalendar = () => get<readonly CalendarYear[]>('/admin/calendar');
export const importCalendar = (year: unknown, preview: boolean) => post<CalendarDifference>('/admin/calendar', year, preview ? { query: { preview: true } } : {});
export const importOccupations = (edition: string, file: File, preview: boolean) =>
  upload<EditionDifference>(`/admin/occupations?edition=${encodeURIComponent(edition)}${preview ? '&preview=true' : ''}`, file, () => undefined);
export const setTrainingClock = (to: string) => post<unknown>('/training/clock', { to });

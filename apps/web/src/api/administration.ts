import { act, answer, api, done, seen } from './http.js';
import type { Schemas, Told } from './types.js';
import { upload } from './upload.js';

export type Account = Told<'UserDto'>;
export type NewAccount = Told<'NewUserDto'>;
export type AccountChange = Told<'UserChangeDto'>;
export type FirstPassword = Told<'FirstPasswordDto'>;
export type Grant = Told<'GrantDto'>;
export type AuditEntry = Told<'AuditEntryDto'>;
export type CalendarYear = Told<'LoadedYearDto'>;
export type CalendarDifference = Told<'CalendarDifferenceDto'>;
export type Occupation = Told<'OccupationDto'>;
export type EditionDifference = Told<'EditionDifferenceDto'>;

const at = (id: string) => ({ params: { path: { id } } });

export const listAccounts = (q: string): Promise<Told<'UserPageDto'>> => answer(api.GET('/api/v1/admin/users', { params: { query: { limit: 100, ...(q === '' ? {} : { q }) } } }));
export const createAccount = (account: NewAccount): Promise<FirstPassword> => answer(api.POST('/api/v1/admin/users', { body: account, headers: act() }));
export const changeAccount = ({ id, revision }: Account, change: AccountChange): Promise<FirstPassword> =>
  answer(api.PATCH('/api/v1/admin/users/{id}', { ...at(id), body: change, headers: seen(revision) }));
export const listGrants = (): Promise<Told<'GrantPageDto'>> => answer(api.GET('/api/v1/admin/grants', { params: { query: { limit: 100 } } }));
export const requestGrant = (grant: Schemas['GrantRequestDto']) => answer(api.POST('/api/v1/admin/grants', { body: grant, headers: act() }));

export function decideGrant(id: string, decision: 'approve' | 'refuse' | 'revoke'): Promise<void> {
  const asked = { ...at(id), headers: act() };
  switch (decision) {
    case 'approve': return done(api.POST('/api/v1/admin/grants/{id}/approve', asked));
    case 'refuse': return done(api.POST('/api/v1/admin/grants/{id}/refuse', asked));
    case 'revoke': return done(api.POST('/api/v1/admin/grants/{id}/revoke', asked));
  }
}

export const listAudit = (action: string, cursor?: string): Promise<Told<'AuditPageDto'>> =>
  answer(api.GET('/api/v1/admin/audit', { params: { query: { limit: 50, ...(action === '' ? {} : { action }), ...(cursor === undefined ? {} : { cursor }) } } }));
export const verifyAudit = (): Promise<Told<'ChainVerdictDto'>> => answer(api.GET('/api/v1/admin/audit/verification'));
export const readCalendar = (): Promise<readonly CalendarYear[]> => answer(api.GET('/api/v1/admin/calendar'));
export const importCalendar = (year: Schemas['CalendarYearDto'], preview: boolean): Promise<CalendarDifference> =>
  answer(api.POST('/api/v1/admin/calendar', { params: { query: preview ? { preview: 'true' } : {} }, body: year, headers: act() }));
export const listOccupations = (q: string): Promise<readonly Occupation[]> => answer(api.GET('/api/v1/admin/occupations', { params: { query: q === '' ? {} : { q } } }));
export const importOccupations = (edition: string, file: File, preview: boolean) =>
  upload<EditionDifference>(`/api/v1/admin/occupations?edition=${encodeURIComponent(edition)}${preview ? '&preview=true' : ''}`, file, () => undefined);
export const setTrainingClock = (to: string): Promise<Told<'MovedClockDto'>> => answer(api.POST('/api/v1/training/clock', { body: { to }, headers: act() }));

import { act, answer, api, done } from './http.js';
import type { Told } from './types.js';

export type Notification = Told<'NotificationDto'>;
export type MessagePreferences = Told<'MessagePreferencesDto'>;
export type Undelivered = Told<'UndeliveredDto'>;

export type MessageKind = Notification['kind'];

export const MESSAGE_KINDS: readonly MessageKind[] = ['statutory', 'progress', 'reminder', 'work', 'security'];

export interface NotificationFilter {
  readonly kind: MessageKind | '';
  readonly unread: boolean;
  readonly caseNo: string;
}

export const ALL_NOTIFICATIONS: NotificationFilter = { kind: '', unread: false, caseNo: '' };

export function listNotifications({ kind, unread, caseNo }: NotificationFilter, cursor?: string): Promise<Told<'NotificationPageDto'>> {
  const query = { ...(kind === '' ? {} : { kind }), ...(unread ? { unread: 'true' as const } : {}), ...(caseNo === '' ? {} : { caseNo }), ...(cursor === undefined ? {} : { cursor }) };
  return answer(api.GET('/api/v1/notifications', { params: { query } }));
}

export const markAllNotificationsRead = (until: string) => done(api.POST('/api/v1/notifications/read-all', { body: { until } }));
export const markNotificationsRead = (ids: readonly string[]) => done(api.POST('/api/v1/notifications/read', { body: { ids: [...ids] } }));

export const readPreferences = (): Promise<MessagePreferences> => answer(api.GET('/api/v1/notifications/preferences'));
export const savePreferences = ({ language, off }: Told<'PreferencesDto'>) => done(api.PUT('/api/v1/notifications/preferences', { body: { language, off: [...off] } }));

export const listUndelivered = (): Promise<readonly Undelivered[]> => answer(api.GET('/api/v1/deliveries'));
export const retryDelivery = (id: string) => done(api.POST('/api/v1/deliveries/{id}/retry', { params: { path: { id } }, headers: act() }));
export const settleDelivery = (id: string, reason: string) => done(api.POST('/api/v1/deliveries/{id}/settle', { params: { path: { id } }, headers: act(), body: { reason } }));

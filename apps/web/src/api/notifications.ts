import { act, answer, api, done } from './http.js';
import type { Told } from './types.js';

export type Notification = Told<'NotificationDto'>;
export type MessagePreferences = Told<'MessagePreferencesDto'>;
export type Undelivered = Told<'UndeliveredDto'>;

export const listNotifications = (): Promise<Told<'NotificationPageDto'>> => answer(api.GET('/api/v1/notifications'));
export const markNotificationsRead = (ids: readonly string[]) => done(api.POST('/api/v1/notifications/read', { body: { ids: [...ids] } }));

export const readPreferences = (): Promise<MessagePreferences> => answer(api.GET('/api/v1/notifications/preferences'));
export const savePreferences = ({ language, off }: Told<'PreferencesDto'>) => done(api.PUT('/api/v1/notifications/preferences', { body: { language, off: [...off] } }));

export const listUndelivered = (): Promise<readonly Undelivered[]> => answer(api.GET('/api/v1/deliveries'));
export const retryDelivery = (id: string) => done(api.POST('/api/v1/deliveries/{id}/retry', { params: { path: { id } }, headers: act() }));
export const settleDelivery = (id: string, reason: string) => done(api.POST('/api/v1/deliveries/{id}/settle', { params: { path: { id } }, headers: act(), body: { reason } }));

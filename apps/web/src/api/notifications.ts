import { answer, api, done } from './http.js';
import type { Told } from './types.js';

export type Notification = Told<'NotificationDto'>;

export const listNotifications = (): Promise<Told<'NotificationPageDto'>> => answer(api.GET('/api/v1/notifications'));
export const markNotificationsRead = (ids: readonly string[]) => done(api.POST('/api/v1/notifications/read', { body: { ids: [...ids] } }));

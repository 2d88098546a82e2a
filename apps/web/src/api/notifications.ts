import { get, post } from './http.js';
import type { Bilingual } from './types.js';

export interface Notification {
  readonly id: string;
  readonly at: string;
  readonly title: Bilingual;
  readonly text: Bilingual | null;
  readonly caseId: string | null;
  readonly taskId: string | null;
  readonly read: boolean;
}

export const listNotifications = () => get<readonly Notification[]>('/notifications');
export const markNotificationsRead = (ids: readonly string[]) => post<unknown>('/notifications/read', { ids });

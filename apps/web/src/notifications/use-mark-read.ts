import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { Notification } from '../api/notifications.js';
import { markAllNotificationsRead, markNotificationsRead } from '../api/notifications.js';
import { useFailureText } from '../shell/use-failure-text.js';

export interface MarkRead {
  readonly one: (notification: Notification) => void;
  /** All up to the newest seen: what came meanwhile stays unread. */
  readonly all: (newest: string) => void;
  readonly isMarking: boolean;
}

export function useMarkRead(): MarkRead {
  const client = useQueryClient();
  const { message } = App.useApp();
  const failureText = useFailureText();
  const after = { onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }), onError: (error: unknown) => void message.error(failureText(error)) };
  const one = useMutation({ mutationFn: ({ id }: Notification) => markNotificationsRead([id]), ...after });
  const all = useMutation({ mutationFn: markAllNotificationsRead, ...after });
  return { one: (notification) => notification.read || one.mutate(notification), all: all.mutate, isMarking: all.isPending };
}

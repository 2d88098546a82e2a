import type { Translation } from '../text-tree.js';
import type { notifications as zh } from '../zh-CN/notifications.js';

export const notifications: Translation<typeof zh> = {
  all: 'All messages', unread: 'Unread', countUnread: '{{count}} unread', noneUnread: 'Nothing unread', kind: 'Kind of message', caseNo: 'Case number', onlyUnread: 'Only unread', older: 'Older messages',
  none: 'No messages yet', noneFitting: 'No message fits', noneHelp: 'You are told here when a case goes on, when something waits for you, and before something expires.',
  kinds: { statutory: 'Told by law', progress: 'Progress', reminder: 'Reminders', work: 'Work', security: 'Account' },
};

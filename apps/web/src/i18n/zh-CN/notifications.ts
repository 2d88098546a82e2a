export const notifications = {
  all: '查看全部消息', unread: '未读', countUnread: '未读 {{count}} 条', noneUnread: '没有未读消息', kind: '消息类别', caseNo: '办件编号', onlyUnread: '只看未读', older: '更早的消息',
  none: '还没有消息', noneFitting: '没有符合条件的消息', noneHelp: '办件有进展、需要您处理或即将到期时，会在这里告知。',
  kinds: { statutory: '法定告知', progress: '办理进展', reminder: '到期提醒', work: '待办事项', security: '账户安全' },
} as const;

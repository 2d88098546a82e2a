export const notices = {
  none: '本件没有公示', published: '{{body}} 于 {{time}} 发布', until: '公示至 {{day}}（含当日）', remaining: '还剩 {{count}} 个工作日', provisional: '截止日所在年度的放假安排尚未公布，截止日为暂定，公布前不会自动届满。',
  shown: '公示内容', proof: '发布留痕（SHA-256）：{{hash}}', objections: '异议与投诉（{{count}}）', noObjections: '没有收到异议', anonymous: '匿名', named: '实名',
  receivedAt: '收到 {{time}}', dueOn: '应于 {{day}} 前核查',
  state: { open: '公示中', closed: '已结束', superseded: '已重新公示' },
  objectionState: { received: '已收到', registered: '待核查', answered: '已答复', complaint: '期满后收到，按投诉处理', lapsed: '办件已终止' },
  result: { UNFOUNDED: '异议不成立', CHANGED: '异议成立，重新公示', UPHELD: '异议成立，取消资格' },
} as const;

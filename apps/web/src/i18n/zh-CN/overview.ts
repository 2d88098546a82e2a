export const overview = {
  title: '督导概览', figures: '主要数字', open: '在办', dueToday: '今日到期', overdue: '逾期', paused: '时限暂停', incidents: '异常', deviating: '与流程图不一致', verified: '一致 {{conforming}} · 待核对 {{notVerified}}',
  busiest: '件数最多的环节', toMap: '办件分布图', nobody: '没有在办件', late: '逾期 {{count}}', waited: '停留中位数 {{median}} 日，最久 {{oldest}} 日',
  queues: '待办队列', selectAll: '全选可改派的任务', allQueues: '全部 {{count}} 个单位', queuesLead: '按单位列出待办任务和等待时间（工作日）；点击数字查看任务。', organ: '单位', institutions: '申请单位（全部）', experts: '评估专家（全部）', unclaimed: '未领取', median: '等待中位数', oldest: '最久', days: '{{count}} 日', noTasks: '没有待办任务',
  tasks: { open: '待办', dueToday: '今日到期', overdue: '逾期' }, tasksTitle: { open: '待办任务', dueToday: '今日到期的任务', overdue: '逾期任务' }, whichTasks: '哪些任务',
  holders: '按人员', holder: '人员或岗位', holdersLead: '已领取的任务按人员、未领取的按岗位列出。', waitingFor: '未领取：{{role}}', backToQueues: '回到队列', reassign: '改派', export: '导出 XLSX', exporting: '正在导出 {{size}} KB', exportHelp: '导出全部结果（最多 20000 行），导出记入审计日志',
} as const;

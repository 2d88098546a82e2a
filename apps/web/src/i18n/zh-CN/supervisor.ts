export const supervisor = {
  incidents: '异常处理', incidentsLead: '自动环节多次失败、需要人看一眼的办件。', noIncidents: '没有异常', noIncidentsHelp: '所有办件都在正常运行。', retry: '重试', resume: '恢复运行', retried: '已重新尝试', resumed: '已恢复运行', attempts: '已尝试 {{count}} 次', step: '环节', message: '原因', at: '时间', case: '办件',
} as const;

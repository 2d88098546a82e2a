export const supervisor = {
  incidents: '异常处理', incidentsLead: '自动环节多次失败、需要人看一眼的办件。', noIncidents: '没有异常', noIncidentsHelp: '所有办件都在正常运行。', retry: '重试', resume: '恢复运行', retried: '重试成功，办件已继续', resumed: '已恢复运行，办件已继续', notYet: '已发出，办件还没有继续；稍后仍无进展，请恢复运行或通知运维人员', attempts: '已尝试 {{count}} 次', step: '环节', message: '原因', at: '时间', case: '办件',
  kind: { 'illegal-move': '程序走了流程图没有的路', 'digest-mismatch': '重走的结果与原记录不同', 'author-error': '事项程序出错', 'unknown-stimulus': '收到流程不认识的来件', 'workflow-task-failed': '流程引擎执行失败', unapplied: '已保存的办理一分钟内没有生效', 'not-running': '办件没有在流程引擎中运行' },
  delivery: {
    title: '未送达消息', lead: '发不出去或没有人能收到的消息。可以再发一次，也可以用其他方式告知后登记。', none: '没有未送达的消息', noneHelp: '发往站外的消息都已送达。', refresh: '刷新', message: '消息', recipient: '收件人', channel: '方式', since: '产生时间', nobody: '无人', outsider: '没有账户的人员',
    by: { mail: '邮件', sms: '短信', page: '站内' }, state: { waiting: '等待重发', givenUp: '已停发' }, next: '下次 {{time}}', retried: '已安排重新发送', settle: '已另行告知', settleLead: '写明以什么方式、何时告知了收件人；登记后不再重发。', settled: '已登记',
    failure: { REFUSED: '对方服务器拒收', UNREACHABLE: '连不上对方服务器', NO_ADDRESS: '收件人没有可用的地址', NO_READER: '该单位没有人承担收这条消息的角色', UNKNOWN_TEMPLATE: '系统没有这种消息的文字', NOT_CARRIED: '尚未配置发送通道' },
  },
} as const;

export const administration = {
  title: '系统管理', lead: '三员分立：系统管理员管账户与数据，安全管理员审批权限，审计管理员查看日志。',
  accounts: '账户', accountsLead: '新建和停用账户。角色需由安全管理员批准后才生效。', newAccount: '新建账户', username: '用户名', name: '姓名', password: '初始密码', passwordHelp: '首次登录后须修改', organisation: '单位', roles: '角色', active: '启用', inactive: '已停用', deactivate: '停用', activate: '启用账户', created: '账户已建立', changed: '已修改', requestRole: '申请角色', role: '角色', requested: '已提交审批', searchAccounts: '用户名或姓名',
  grants: '权限审批', grantsLead: '系统管理员提出的角色变更，由安全管理员逐项批准或拒绝。', noGrants: '没有待审批的申请', approve: '批准', refuse: '拒绝', approved: '已批准', refused: '已拒绝', requestedBy: '申请人', requestedAt: '申请时间', user: '账户', grantState: { requested: '待审批', approved: '已批准', refused: '已拒绝' }, act: { grant: '授予', revoke: '收回' }, change: '变更',
  audit: '审计日志', auditLead: '所有操作的留痕，只读，前后相链，不能修改。', auditSearch: '按人员、操作或对象查找', auditAct: '操作', auditActor: '人员', auditSubject: '对象', auditResult: '结果', auditAt: '时间', auditDetail: '详情', noAudit: '没有符合条件的记录',
  daysOff: '放假', makeUpDays: '调休上班', calendar: '工作日历', calendarLead: '法定节假日与调休工作日，所有期限按它计算。', year: '年份', provisional: '暂定', source: '依据', importYear: '导入年度安排', importYearHelp: '粘贴 JSON：年份、节假日、调休工作日与依据文件。', preview: '预览差异', apply: '确认导入', imported: '已导入', differences: '差异', noDifferences: '与现有数据相同', key: '项目', before: '现有', after: '导入后', holidays: '{{count}} 天放假', workdays: '{{count}} 天调休上班', invalidJson: '不是有效的 JSON', problems: '{{count}} 处问题',
  occupations: '职业目录', occupationsLead: '导入新版职业目录（XLSX），先看差异再确认。旧编码与新编码的对应关系会保留。', chooseFile: '选择 XLSX 文件', chosenFile: '已选：{{name}}',
  clock: '训练时钟', clockLead: '把系统时间向前拨，期限与定时事件会逐一触发。只在训练环境可用，不能往回拨。', clockNow: '现在是 {{time}}', clockTo: '拨到', clockMove: '向前拨', clockMoved: '时钟已拨到 {{time}}', days: '+{{count}} 天', clockBusy: '正在逐一触发到期事件…',
} as const;

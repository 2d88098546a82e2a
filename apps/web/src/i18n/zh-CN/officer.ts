export const officer = {
  inbox: '任务', box: { mine: '我的', group: '本组待领', overdue: '已逾期', done: '已办' }, filterProcedure: '事项', filterRegion: '地区', filterName: '申请单位名称', empty: { mine: '手头没有任务', group: '本组没有待领取的任务', overdue: '没有逾期任务', done: '还没有办过任务' }, emptyHelp: '新任务到达时会自动出现，无需刷新。',
  task: '环节', caseNo: '办件编号', institution: '申请单位', due: '截止', claimedBy: '办理人', notClaimed: '待领取', received: '到达', claim: '领取', claimSelected: '领取所选（{{count}}）', claimedResult: '已领取 {{done}} 件', claimFailed: '{{caseNo}}：{{reason}}', release: '退回本组', assign: '指派', delegate: '委托代办', openTask: '办理', selected: '选择任务 {{caseNo}}', instance: '第 {{instance}} 份',
  overdue: '逾期', overdueBy: '逾期 {{count}} 个工作日', remaining: '剩 {{count}} 个工作日', dueToday: '今日截止', provisional: '暂定', provisionalHelp: '来年工作日安排尚未公布，日期为暂定', noDue: '无期限',
  load: '{{name}}（手头 {{count}} 件）',
  submit: '提交', submitHint: 'Ctrl+Enter', submitted: '已提交', noMore: '手头的任务都办完了', materials: '材料', form: '办理', opinions: '前序意见', rules: '规则原文', application: '申请内容', noOpinions: '还没有意见', noRules: '本环节没有规则原文', claimFirst: '领取后办理', closedTitle: '这项任务已经结束', somebody: '其他人员', entered: '填写的内容', enteredUnsent: '填写但没有提交的内容', closed: { completing: '正在处理提交的结果…', completed: '任务已由 {{who}} 办结', cancelled: '任务已取消，不需要再办理：办件现为“{{state}}”', superseded: '任务已被新的任务取代', open: '' }, backToInbox: '回到任务列表', toCase: '查看办件',
  assignTitle: '指派给', delegateTitle: '委托给', colleague: '办理人', assigned: '已转交', released: '已退回本组', noColleague: '没有符合条件的人员', takenMeanwhile: '情况已有变化',
  shortcuts: '键盘快捷键', shortcut: { next: '下一条', previous: '上一条', open: '打开所选任务', claim: '领取所选任务', select: '勾选任务', search: '跳到筛选', help: '显示本帮助', submit: '提交', material: '上一份 / 下一份材料', outcome: '选择第 n 个结论', back: '回到任务列表' },
  intake: '窗口收件', intakeLead: '为到窗口递交纸质申请的单位录入申请，并登记收到的纸质材料。', intakeStart: '新建收件', intakeProcedure: '办理事项', intakeInstitution: '申请单位', intakeNoInstitution: '本辖区内没有符合条件的机构', intakeCreate: '开始录入', intakeDrafts: '录入中的申请', viewForm: '办理表单', history: '办理记录',
} as const;

export const cases = {
  call: '咨询：{{authority}} {{phone}}',
  myCases: '我的办件', allCases: '全部办件', lookUp: '办件查询', caseNo: '办件编号', procedure: '事项', institution: '申请单位', state: '状态', step: '当前环节', due: '到期', submittedAt: '提交', openedAt: '{{date}} 开启', awaits: '等待提交申请', apply: '填写申请', authority: '受理机关', filterText: '编号或单位名称', filterState: '状态', filterWhich: '范围', which: { open: '在办', dueToday: '今日到期', overdue: '逾期', paused: '时限暂停' }, none: '没有符合条件的办件', noneHelp: '换一个筛选条件试试。', incident: '异常',
  next: '下一步', nextDue: '期限 {{date}}', holder: '当前由{{role}}办理', remaining: '剩余 {{count}} 个工作日', clockKept: '已按期办结', overdueDays: '已超 {{count}} 个工作日', clock: '法定时限', gross: '累计 {{count}} 个工作日', net: '计入时限 {{count}} 个工作日', paused: '时限暂停：{{why}}', clockDue: '应于 {{date}} 前办结', noClock: '时限尚未起算', legalLimit: '{{what}}：{{count}} 个工作日', why: '时限如何计算', whyText: '累计为提交以来的全部工作日；扣除补正、评估、公示等依法不计入的时间后，为计入时限的工作日。', result: '结果',
  parts: '办件内容',
  tab: { diagram: '流程图', timeline: '办理记录', materials: '材料', forms: '表单', documents: '文书', notices: '公示与异议', comments: '沟通记录' },
  application: '申请内容', applicationPdf: '申请表 PDF', archive: '下载归档包', withdraw: '撤回申请', withdrawTitle: '撤回申请', withdrawText: '撤回后本次办理终止，如需办理须重新提交。决定签发后不能撤回。', withdrawn: '已提交撤回', withdrawnWith: '同一备案的“{{title}}”已报出，本件依规则随之撤回，无须再办理。', extend: '延长补正期限', extendTitle: '延长补正期限', extended: '已延长补正期限', statement: '陈述意见', statementTitle: '提交陈述意见', statementText: '您可以就拟不予备案的决定或者公示期间收到的异议提出陈述意见，也可以表示放弃。', statementField: '陈述意见', statementFiles: '附件（选填，PDF、图片、DOCX、XLSX）', statementGive: '提交陈述', statedAt: '申请单位已于 {{time}} 提出陈述', waivedAt: '申请单位已于 {{time}} 放弃陈述', reveal: '查看完整内容', revealTitle: '查看受保护的信息', revealText: '查看会记入审计日志，并在 60 秒后重新隐藏。', revealShow: '查看', revealLeft: '{{count}} 秒后隐藏', revealReason: '查看的理由（4 字以上）', revealReasonShort: '请填写理由，至少 4 个字', waive: '放弃陈述', waiveConfirm: '确定放弃陈述？', stated: '已收到陈述意见', waived: '已记录放弃陈述', openTasks: '进行中的任务', doTask: '去处理', todo: '需要您处理',
  kind: { entered: '开始', completed: '完成', cancelled: '取消', fired: '到期触发', superseded: '未予采纳', taken: '选定路径', extended: '延长期限', repaired: '两人更正' },
  supposed: {
    open: '期限试算', title: '期限试算', lead: '试算不改变办件，也不保存。暂停首日计入时限，末日不计入。', suspended: '假设暂停（起止日期）', acceptedOn: '假设受理日期', resumedOn: '假设当前暂停结束于', asIs: '现应办结日期', wouldBe: '试算办结日期', held: '暂停中，无法确定', limitDays: '时限（工作日）', noLimit: '未填时限，只列已计入的日子',
    counted: '计入 {{used}} 个工作日，暂停不计 {{paused}} 个工作日，休息日 {{rest}} 天。', limit: '时限 {{count}} 个工作日。', notStarted: '时限尚未起算；填写假设受理日期即可试算。', kind: { used: '计入', paused: '暂停不计', rest: '休息日' },
  },
  repair: {
    open: '更正', title: '提出更正', propose: '提出', point: '更正什么', pointRequired: '请选择要更正的环节', proposed: '更正已提出，等待另一人批准',
    lead: '更正把办件退回到所选环节，其后的办理作废但保留记录；须由另一人批准。已经发出的公文、登记和公布不能更正。',
    kind: { reopen: '重新办理“{{step}}”', cancel: '撤销误入的“{{step}}”', renew: '重新发起“{{step}}”' },
    voids: '作废：{{steps}}', nothingVoid: '不作废任何环节，期限重新计算', whyNot: '不可更正：{{reason}}',
    pending: '待批准的更正：{{what}}', pendingBy: '{{who}} 于 {{time}} 提出：{{reason}}', approve: '批准更正', refuse: '不予更正', takeBack: '收回', approved: '更正已批准，办件已退回',
    saved: '更正已批准，系统将继续处理', closed: '已处理',
  },
  comparedWith: '与上次申请 {{caseNo}}（{{date}}）相比有 {{count}} 处不同，已标出“原 → 现”', byActor: '{{actor}}', legalAt: '法定时间 {{time}}', showForm: '查看填写内容', noTimeline: '还没有办理记录', noForms: '还没有填写的表单', noDocuments: '还没有文书', noComments: '还没有沟通记录', documentState: { draft: '草拟', numbered: '已编号', sealed: '已用印', void: '已作废' }, delivery: { phone: '电话告知', mail: '邮寄送达', electronic: '电子送达', web: '网上公布' }, verifyCode: '核验码 {{code}}', openDocument: '查看', signedAt: '签发 {{date}}', comment: '补充说明', addComment: '发送', commentPlaceholder: '写给经办同事的说明，所有经办人员可见',
} as const;

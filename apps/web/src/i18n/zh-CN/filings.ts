export const filings = {
  own: '我的备案', register: '备案名册', lead: '备案的有效期、状态和功能权限，以及依据的规则。', search: '机构名称或备案号', status: '状态', onlyEnding: '只看 90 日内到期或已到期', none: '没有备案', noneHelp: '备案生效后显示在这里。',
  filingNo: '备案号', institution: '机构', authority: '备案机关', validity: '有效期', lines: '职业（工种）', daysLeft: '还剩 {{count}} 天', lastDay: '今天到期', ended: '已到期 {{count}} 天', until: '{{from}} 至 {{until}}',
  permissions: '功能权限', open: '开放', closed: '关闭', rule: '依据', since: '自 {{date}}',
  offers: '可办理事项', begin: '办理', goOn: '进入办件', opensOn: '{{date}} 自动开启', apply: '填写申请',
  versions: '版本', version: '第 {{version}} 版', inForce: '现行', effectiveAt: '{{date}} 生效', notEffective: '尚未生效', takenOver: '转入登记', by: '由{{title}}（{{caseNo}}）登记', sites: '评价场所', noLines: '没有职业（工种）',
  history: '履历', cases: '相关办件', noCases: '还没有办件', openNow: '机构可随时办理', level: '等级 {{levels}}', exited: '已退出',
  change: '对备案的变更', changedParts: '变更的职业与场所', changePrepared: '签发后生效。请核对变更前后的内容。', changeInForce: '已于 {{date}} 生效。', before: '变更前', after: '变更后', item: '项目', validFrom: '有效期起', validUntil: '有效期止', changeUnknown: '无法读取本件对备案的变更，请在签发前重新读取。',
  supervision: {
    title: '监管记录', none: '没有监管记录', enter: '登记监管记录', lead: '登记后机构在本页可见，并收到通知。登记人和时间记入审计日志。', what: '类别', kind: { rectificationOrder: '限期整改', terminationGround: '终结备案的情形' },
    issuedOn: '提出日期', due: '整改期限', text: '内容', basisField: '依据（检查、通知书文号或条款）', entered: '已登记', open: '整改中', overdue: '逾期未完成', done: '已于 {{date}} 完成', dueOn: '期限 {{date}}', basis: '依据：{{basis}}', completion: '完成情况：{{completion}}',
    close: '整改办结', doneOn: '完成日期', completionField: '完成情况及核实方式', closed: '整改已办结', takeBack: '撤销登记', takeBackTitle: '撤销监管记录', takeBackLead: '“{{text}}”登记有误的，撤销后不再计入；记录及撤销理由留存在履历中，机构可见，并收到通知。此前据此作出的决定不受影响。', takenBack: '已撤销', takenBackOn: '已于 {{date}} 撤销', takenBackWhy: '撤销理由：{{why}}', short: '请填写，至少 4 个字',
  },
  line: { added: '新增', kept: '保留', changed: '变更', exited: '退出' }, site: { added: '新增', kept: '保留', removed: '撤销' },
  statuses: { fixed: '待生效', active: '有效', expiring: '临近到期', grace: '存续期', renewalSuspended: '暂缓续期', rectifying: '限期整改', windingDown: '收尾中', lapsed: '到期失效', terminated: '已终止', revoked: '已取消' },
} as const;

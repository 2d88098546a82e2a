import { message, type MessageDeclaration } from './message.js';

const told = {
  'application-received': message('progress', ['申请已收到', 'Application received', '办件 {caseNo} 已提交，可在办件页面查看进度。', 'Case {caseNo} was submitted; its page shows how it goes on.']),
  'application-accepted': message('statutory', ['申请已受理', 'Application accepted', '办件 {caseNo} 已受理。', 'Case {caseNo} was accepted.']),
  'application-refused': message('statutory', ['申请不予受理', 'Application not accepted', '办件 {caseNo} 不予受理，请查看通知书。', 'Case {caseNo} was not accepted; see the notice.']),
  'application-abandoned': message('statutory', ['逾期未补正', 'Correction period over', '办件 {caseNo} 逾期未补正，已按规定终止。', 'Case {caseNo} was ended: it was not corrected in time.']),
  'case-repaired': message('work', ['办件已更正', 'Case repaired', '办件 {caseNo} 经两人批准作了更正，有关环节已撤销或重新办理，请查看。', 'Case {caseNo} was repaired with the approval of two persons: steps were undone or are to be done again.']),
  'correction-requested': message('statutory', ['需要补正材料', 'Correction needed', '办件 {caseNo} 需要补正，请在 {dueOn} 前提交。', 'Case {caseNo} needs correction by {dueOn}.'], { sms: true }),
  'deemed-accepted': message('work', ['逾期视为受理', 'Deemed accepted', '办件 {caseNo} 逾期未告知，已视为受理。', 'Case {caseNo} is deemed accepted: nobody answered in time.']),
  'evaluation-scheduled': message('statutory', ['评估已安排', 'Evaluation scheduled', '办件 {caseNo} 的评估定于 {visitOn}。', 'The evaluation of case {caseNo} is on {visitOn}.']),
  'panel-conflict': message('work', ['专家组需要调整', 'Panel to be changed', '办件 {caseNo} 的专家组存在利害关系，请重新组建。', 'The panel of case {caseNo} has a conflict of interest.']),
  'rectification-required': message('statutory', ['需要整改', 'Rectification needed', '办件 {caseNo} 需要整改，请在 {dueOn} 前提交整改报告。', 'Case {caseNo} needs rectification by {dueOn}.'], { sms: true }),
  'rectification-reminder': message('reminder', ['整改即将到期', 'Rectification due soon', '办件 {caseNo} 的整改期限即将届满。', 'The rectification of case {caseNo} is due soon.'], { sms: true }),
  'rectification-overdue': message('work', ['整改逾期', 'Rectification overdue', '办件 {caseNo} 整改逾期。', 'The rectification of case {caseNo} is overdue.']),
  'intended-rejection': message('statutory', ['拟不予备案告知', 'Intended rejection', '办件 {caseNo} 拟不予备案，您可在 {dueOn} 前陈述意见。', 'Case {caseNo} is to be rejected; you may state your view by {dueOn}.'], { sms: true }),
  'document-delivered': message('statutory', ['文书已送达', 'Document delivered', '办件 {caseNo} 的文书已送达。', 'The documents of case {caseNo} were delivered.']),
  'publication-reminder': message('reminder', ['网上公布提醒', 'Publication reminder', '办件 {caseNo} 尚未确认网上公布。', 'The publication of case {caseNo} is not confirmed yet.']),
  'notice-published': message('statutory', ['公示已发布', 'Notice published', '办件 {caseNo} 已公示，公示至 {endsOn}（含当日）。', 'A public notice of case {caseNo} is open until {endsOn}.']),
  'objection-registered': message('work', ['收到公示异议', 'Objection received', '办件 {caseNo} 收到异议 {receiptNo}，公示期满后核查。', 'Case {caseNo} received the objection {receiptNo}; it is verified after the notice.']),
  'objection-late': message('work', ['公示期后收到投诉', 'Complaint after a notice', '公示期满后收到投诉 {receiptNo}，不影响办件，请查阅。', 'The complaint {receiptNo} came after the end of a notice and blocks nothing; please read it.']),
  'objection-statement': message('statutory', ['公示异议，可以陈述', 'State your view on an objection', '办件 {caseNo} 的公示收到异议，您可在 {dueOn} 前陈述意见。', 'An objection to the notice of case {caseNo} is being verified; you may state your view by {dueOn}.'], { sms: true }),
  'objection-upheld': message('statutory', ['公示异议成立', 'Objection upheld', '办件 {caseNo} 的公示异议经核查成立，请查看。', 'An objection to the notice of case {caseNo} was upheld.'], { sms: true }),
  'objection-answered': message('statutory', ['公示异议已答复', 'Objection answered', '您提出的异议 {receiptNo} 已有答复，请凭回执号和查询码查看。', 'Your objection {receiptNo} was answered; read the answer with the receipt number and the query code.']),
  'account-locked': message('security', ['账号已锁定', 'Account locked', '账号 {username} 连续登录失败，已被锁定，请核实是否本人操作。', 'Account {username} was locked after repeated failures to sign in; find out whether it was its owner.']),
  'filing-reminder': message('reminder', ['备案即将到期', 'Filing about to expire', '备案 {filingNo} 有效期至 {validUntilOn}，请按规定申请续期（{rule}）。', 'Filing {filingNo} is valid until {validUntilOn}; apply for its renewal in time ({rule}).'], { sms: true }),
  'filing-expiring': message('statutory', ['备案临近到期', 'Filing is expiring', '备案 {filingNo} 有效期至 {validUntilOn}，现转为“临近到期”（{rule}）。', 'Filing {filingNo} is valid until {validUntilOn} and now counts as expiring ({rule}).']),
  'filing-grace': message('statutory', ['备案进入存续期', 'Filing is in grace', '备案 {filingNo} 已于 {validUntilOn} 到期，现处于存续期（{rule}）。', 'Filing {filingNo} expired on {validUntilOn} and is in its period of grace ({rule}).'], { sms: true }),
  'filing-lapsed': message('statutory', ['备案已失效', 'Filing lapsed', '备案 {filingNo} 已于 {validUntilOn} 到期，现已失效（{rule}）。', 'Filing {filingNo} expired on {validUntilOn} and has lapsed ({rule}).'], { sms: true }),
  'filing-status-changed': message('statutory', ['备案状态有变动', 'Filing has another status', '备案 {filingNo} 的状态有变动（{rule}），请查看。', 'The status of filing {filingNo} changed ({rule}); please look.']),
  'filing-reporting-closed': message('statutory', ['数据上报功能已关闭', 'Data reporting closed', '备案 {filingNo} 的数据上报功能已关闭（{rule}）。', 'Data reporting of filing {filingNo} is closed ({rule}).']),
  'filing-changes-closed': message('statutory', ['新增与变更暂停受理', 'No additions or changes', '备案 {filingNo} 暂停受理新增与变更（{rule}）。', 'Additions to and changes of filing {filingNo} are not accepted for now ({rule}).']),
  'filing-batches-closed': message('statutory', ['批次申报功能已关闭', 'Filing of batches closed', '备案 {filingNo} 的认定批次申报功能已关闭（{rule}）。', 'Batches can no longer be filed under filing {filingNo} ({rule}).']),
  'filing-permission-open': message('progress', ['备案功能已开放', 'Open again', '备案 {filingNo} 的功能已开放（{rule}），请查看。', 'What was closed for filing {filingNo} is open ({rule}).']),
  'filing-case-opened': message('reminder', ['办件已自动开启', 'A case was opened', '备案 {filingNo} 有效期至 {validUntilOn}，系统已开启办件 {caseNo}（{rule}），请按期办理。', 'Filing {filingNo} is valid until {validUntilOn}; case {caseNo} was opened for it ({rule}).'], { sms: true }),
  'filing-rectification-ordered': message('statutory', ['备案收到整改要求', 'Rectification ordered', '备案 {filingNo} 收到整改要求，请在 {dueOn} 前完成并报告，详情见备案页面。', 'Filing {filingNo} is to be rectified by {dueOn}; its page says what.'], { sms: true }),
  'filing-rectification-done': message('progress', ['整改已办结', 'Rectification closed', '备案 {filingNo} 的整改已办结。', 'The rectification of filing {filingNo} was closed.']),
  'filing-ground-recorded': message('statutory', ['备案有新的监管记录', 'Supervision record', '备案 {filingNo} 登记了终结备案的情形，详情见备案页面。', 'A ground for ending filing {filingNo} was put on record; its page says which.'], { sms: true }),
  'filing-published': message('progress', ['备案已公布', 'Filing published', '办件 {caseNo} 的备案信息已公布。', 'The filing of case {caseNo} was published.']),
} as const satisfies Readonly<Record<string, MessageDeclaration>>;

/** Messages of the platform and of the shared processes, by template. */
export type SharedMessage = keyof typeof told;

export const sharedMessages: Readonly<Record<SharedMessage, MessageDeclaration>> = told;

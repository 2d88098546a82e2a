import { message, type MessageDeclaration } from '@beian/procedure/declaration';

/** What this procedure alone tells; days as civil dates, nothing personal. */
export const messages: Readonly<Record<`fujian-renewal/${string}`, MessageDeclaration>> = {
  'fujian-renewal/open': message('statutory', [
    '可以申请备案续期', 'Renewal is open',
    '备案即将到期，办件 {caseNo} 已开放续期申请。备案有效期至 {validUntil}；在 {safeDate} 前提交的，到期前可以反馈评估结果。新增、变更暂停受理。',
    'Case {caseNo} takes the application for renewal. The filing is valid until {validUntil}; submitted by {safeDate}, the evaluation is fed back before it expires. Increments and changes are suspended.',
  ], { sms: true }),
  // Of a filing that came to the register when its window had long begun.
  'fujian-renewal/open-late': message('statutory', [
    '可以申请备案续期，请尽快提交', 'Renewal is open: submit soon',
    '备案即将到期，办件 {caseNo} 已开放续期申请。备案有效期至 {validUntil}，到期前未必能够反馈评估结果；到期后数据上报终止，核发新函后恢复。新增、变更暂停受理。',
    'Case {caseNo} takes the application for renewal. The filing is valid until {validUntil}; the evaluation may not be fed back before that, and reporting rests from then until the new letter. Increments and changes are suspended.',
  ], { sms: true }),
  'fujian-renewal/grace': message('statutory', [
    '备案已到期，进入存续期', 'Expired: the grace begins',
    '备案已于 {validUntil} 到期，数据上报功能终止。办件 {caseNo} 在 {graceEnd} 前仍可申请续期，逾期视为自动放弃。',
    'The filing expired on {validUntil} and data reporting is closed. Case {caseNo} takes an application until {graceEnd}; after that the renewal counts as given up.',
  ], { sms: true }),
  'fujian-renewal/abandoned': message('statutory', [
    '视为自动放弃续期', 'Renewal given up',
    '办件 {caseNo} 在存续期内未收到续期申请，视为自动放弃续期。请继续做好资料存档、证书核发、数据上传与维护。',
    'Case {caseNo} received no application within the grace: the renewal counts as given up. Archiving, certificates and their data remain duties.',
  ]),
  'fujian-renewal/winding-down': message('statutory', [
    '备案转入收尾', 'Winding down',
    '办件 {caseNo} 未予续期，备案转入收尾。请继续做好资料存档、证书核发、数据上传与维护。',
    'Case {caseNo} ended without renewal and the filing is wound down. Archiving, certificates and their data remain duties.',
  ]),
  'fujian-renewal/registered': message('progress', [
    '续期已登记', 'Renewal registered',
    '办件 {caseNo} 的续期已登记，新有效期至 {validUntil}；数据上报和新增、变更受理已恢复。',
    'The renewal of case {caseNo} is registered and valid until {validUntil}; reporting, increments and changes are open again.',
  ]),
  'fujian-renewal/feedback-overdue': message('work', [
    '续期评估超期', 'Evaluation overdue',
    '办件 {caseNo} 自收到材料之日起已满规定期限，尚未反馈续期评估结果，请督办。',
    'Case {caseNo}: the evaluation was not fed back in the time that the text sets.',
  ]),
};

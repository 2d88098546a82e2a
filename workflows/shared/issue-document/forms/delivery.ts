import type { CivilDate } from '@beian/calendar';
import { choice, date, Form, instant, longText, text, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

export const RESULTS = [
  ['reached', '已告知本人', 'Told in person'],
  ['colleague', '已告知单位其他人员', 'Told a colleague'],
] as const;

@Form({ id: 'phone-notice', title: { zh: '电话告知并登记', en: 'Tell by phone and record it' } })
export class PhoneNotice {
  @text('接听人', 'Told to', { max: 50, sensitivity: 'P1' })
  callee!: string;

  @instant('告知时间', 'When', { rule: 'HA-E20' })
  calledAt!: string;

  @choice('告知结果', 'Result', { options: RESULTS })
  result!: ValueOf<typeof RESULTS>;

  @longText('备注', 'Remark', { required: false, max: 300 })
  remark!: string | null;
}

@Form<MailDelivery>({ id: 'mail-delivery', title: { zh: '邮寄送达', en: 'Deliver by post' }, check: sentBeforeReceived })
export class MailDelivery {
  @text('邮件号', 'Tracking number', { max: 40, pattern: [/^[A-Z0-9-]{8,40}$/, '请填写8至40位的邮件号（数字、大写字母）', 'The tracking number has 8 to 40 digits or capital letters'] })
  trackingNumber!: string;

  @date('寄出日期', 'Sent on', { rule: 'HA-E20' })
  sentOn!: CivilDate;

  @date('签收日期', 'Received on', { rule: 'HA-E20' })
  receivedOn!: CivilDate;

  @text('签收人', 'Received by', { max: 50, sensitivity: 'P1' })
  recipient!: string;
}

function sentBeforeReceived({ sentOn, receivedOn }: MailDelivery): readonly Violation[] {
  if (sentOn <= receivedOn) return [];
  return [{ path: 'receivedOn', code: 'RECEIVED_BEFORE_SENT', rule: null, message: { zh: '签收日期不能早于寄出日期', en: 'It cannot be received before it is sent' } }];
}

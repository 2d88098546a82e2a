import { choice, files, Form, longText, text, type ValueOf } from '@beian/procedure/forms';

export const FINDINGS = [
  ['UNFOUNDED', '异议不成立', 'Unfounded'],
  ['CHANGED', '成立，名单需调整并重新公示', 'Founded: the list changes and is published anew'],
  ['UPHELD', '成立，取消资格', 'Founded: the institution is removed'],
] as const;

@Form({ id: 'objection-verification', title: { zh: '异议核查', en: 'Verify the objection' } })
export class ObjectionVerification {
  @text('异议编号', 'Receipt number', { readOnly: true, max: 40 })
  receiptNo!: string;

  @text('提出方式', 'Under a name?', { readOnly: true, max: 20 })
  manner!: string;

  @longText('异议内容', 'Objection', { readOnly: true, max: 5000 })
  objection!: string;

  @files('异议附件', 'Files of the objector', { readOnly: true, required: false })
  evidence!: string[];

  @text('申请单位陈述情况', 'Statement of the institution?', { readOnly: true, required: false, max: 100, rule: 'HA-G6' })
  situation!: string | null;

  @longText('申请单位陈述', 'Statement of the institution', { readOnly: true, required: false, max: 5000, rule: 'HA-G6' })
  statement!: string | null;

  @files('陈述附件', 'Files beside the statement', { readOnly: true, required: false })
  statementFiles!: string[];

  @longText('核查情况', 'What was found', { max: 3000, rule: 'A-07' })
  findings!: string;

  @choice('核查结论', 'Finding', { options: FINDINGS, rule: 'A-07' })
  outcome!: ValueOf<typeof FINDINGS>;

  @longText('须作的调整', 'What has to change', { requiredWhen: { field: 'outcome', in: ['CHANGED'] }, showWhen: { field: 'outcome', in: ['CHANGED'] }, max: 2000 })
  change!: string | null;

  @longText('答复内容', 'Reply to the objector', { max: 2000, rule: 'A-07', help: ['写入异议核查答复，不写个人信息', 'Goes into the letter of reply; no personal data'] })
  reply!: string;
}

import { choice, files, Form, longText, rows, text, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';

class Item {
  @text('整改事项', 'Subject', { readOnly: true, max: 100 })
  subject!: string;

  @text('存在的问题', 'Problem', { readOnly: true, max: 300 })
  problem!: string;

  @text('整改要求', 'Requirement', { readOnly: true, max: 300 })
  requirement!: string;
}

export class Measure extends Item {
  @text('整改措施和结果', 'What was done', { max: 1000 })
  measure!: string;
}

@Form({ id: 'rectification-report', title: { zh: '提交整改报告', en: 'Rectification report' } })
export class RectificationReport {
  @rows('逐项整改情况', 'Item by item', Measure, { min: 1, max: 60, rule: 'A-05' })
  items!: Measure[];

  @files('佐证材料', 'Evidence', { min: 1, max: 20 })
  evidence!: string[];

  @longText('整改报告', 'Report', { max: 3000 })
  summary!: string;
}

export const VERDICTS = [
  ['ACCEPTED', '已整改到位', 'Rectified'],
  ['OPEN', '仍未整改到位', 'Still open'],
] as const;

export class VerifiedItem extends Item {
  @text('整改措施和结果', 'What was done', { readOnly: true, required: false, max: 1000 })
  measure!: string | null;

  @choice('验收意见', 'Finding', { options: VERDICTS })
  verdict!: ValueOf<typeof VERDICTS>;

  @text('说明', 'Remark', { requiredWhen: { field: 'verdict', in: ['OPEN'] }, max: 300 })
  remark!: string | null;
}

export const WAYS = [['paper', '书面验收', 'On paper'], ['site', '现场验收', 'On site']] as const;
export const OUTCOMES = [['ACCEPTED', '验收合格', 'Accepted'], ['REJECTED', '验收不合格', 'Rejected']] as const;

@Form<Verification>({ id: 'rectification-verification', title: { zh: '整改验收', en: 'Verify the rectification' }, check: agrees })
export class Verification {
  @longText('整改报告', 'Report', { readOnly: true, required: false, max: 3000 })
  report!: string | null;

  @files('佐证材料', 'Evidence', { readOnly: true, required: false, max: 20 })
  evidence!: string[];

  @choice('验收方式', 'Way', { options: WAYS })
  way!: ValueOf<typeof WAYS>;

  @rows('逐项验收', 'Item by item', VerifiedItem, { min: 1, max: 60, rule: 'A-05' })
  items!: VerifiedItem[];

  @choice('验收结论', 'Conclusion', { options: OUTCOMES })
  outcome!: ValueOf<typeof OUTCOMES>;

  @longText('验收意见', 'Opinion', { requiredWhen: { field: 'outcome', in: ['REJECTED'] }, max: 1000 })
  opinion!: string | null;
}

function agrees({ outcome, items }: Verification): readonly Violation[] {
  const open = items.filter(({ verdict }) => verdict === 'OPEN').length;
  if ((outcome === 'ACCEPTED') === (open === 0)) return [];
  return [{
    path: 'outcome', code: 'CONCLUSION_CONTRADICTS_ITEMS', rule: 'A-05',
    message: { zh: `有${open}项仍未整改到位，与验收结论不一致`, en: `${open} items are still open, which contradicts the conclusion` },
  }];
}

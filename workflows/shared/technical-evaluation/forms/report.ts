import { choice, flag, Form, longText, rows, text, type ValueOf } from '@beian/procedure/forms';
import type { Violation } from '@beian/procedure';
import { LINE_CONCLUSIONS } from './scoring.js';

export const CONCLUSIONS = [
  ['PASS', '通过', 'Pass'],
  ['RECTIFY', '限期整改', 'Rectify within a term'],
  ['FAIL', '不通过', 'Fail'],
] as const;

/** An occupation with the panel's common conclusion. */
export class LineConclusion {
  @text('职业编码', 'Code', { readOnly: true, max: 20 })
  code!: string;

  @text('职业名称', 'Occupation', { readOnly: true, max: 100 })
  occupation!: string;

  @text('工种名称', 'Work type', { readOnly: true, required: false, max: 60 })
  workType!: string | null;

  @text('平均分', 'Mean score', { readOnly: true, required: false, max: 10 })
  score!: string | null;

  @choice('结论', 'Conclusion', { options: LINE_CONCLUSIONS })
  conclusion!: ValueOf<typeof LINE_CONCLUSIONS>;

  @text('说明', 'Remark', { required: false, max: 300 })
  remark!: string | null;
}

export class RectificationItem {
  @text('整改事项', 'Subject', { max: 100 })
  subject!: string;

  @text('存在的问题', 'Problem', { max: 300 })
  problem!: string;

  @text('整改要求', 'Requirement', { max: 300 })
  requirement!: string;
}

export class PanelSignature {
  @text('姓名', 'Name', { readOnly: true, max: 50, sensitivity: 'P1' })
  name!: string;

  @flag('已签字', 'Signed', { required: true })
  signed!: boolean;
}

@Form<EvaluationReport>({
  id: 'evaluation-report', title: { zh: '形成综合评估报告', en: 'Comprehensive evaluation report' }, check: (form) => rectificationNamed(form.conclusion, form.rectify),
})
export class EvaluationReport {
  @longText('评估概况', 'Overview', { max: 3000 })
  overview!: string;

  @rows('逐职业结论', 'Conclusions by occupation', LineConclusion, { min: 1, max: 200 })
  lines!: LineConclusion[];

  @choice('总体结论', 'Conclusion', { options: CONCLUSIONS })
  conclusion!: ValueOf<typeof CONCLUSIONS>;

  @rows('整改事项', 'To rectify', RectificationItem, { required: false, max: 60, showWhen: { field: 'conclusion', in: ['RECTIFY'] } })
  rectify!: RectificationItem[];

  @longText('评估意见', 'Opinion', { max: 3000 })
  opinion!: string;

  @rows('专家组签字', 'Signed by the panel', PanelSignature, { min: 1, max: 15 })
  signatures!: PanelSignature[];
}

@Form<ReportConfirmation>({
  id: 'report-confirmation', title: { zh: '评估结果确认', en: 'Confirm the result of the evaluation' }, check: (form) => rectificationNamed(form.outcome, form.rectify),
})
export class ReportConfirmation {
  @choice('评估结论', 'Conclusion', { options: CONCLUSIONS })
  outcome!: ValueOf<typeof CONCLUSIONS>;

  @rows('逐职业结论', 'Conclusions by occupation', LineConclusion, { min: 1, max: 200 })
  lines!: LineConclusion[];

  @rows('整改事项', 'To rectify', RectificationItem, { required: false, max: 60, showWhen: { field: 'outcome', in: ['RECTIFY'] } })
  rectify!: RectificationItem[];

  @longText('确认意见', 'Opinion', { max: 2000, requiredWhen: { field: 'outcome', in: ['RECTIFY', 'FAIL'] } })
  opinion!: string | null;
}

function rectificationNamed(conclusion: string, items: readonly RectificationItem[] | null): readonly Violation[] {
  if (conclusion !== 'RECTIFY' || (items ?? []).length > 0) return [];
  return [{ path: 'rectify', code: 'NOTHING_TO_RECTIFY', rule: 'A-05', message: { zh: '结论为限期整改时，请逐项列出整改事项', en: 'List what has to be rectified' } }];
}

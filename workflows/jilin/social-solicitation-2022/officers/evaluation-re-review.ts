import { lineName, task, type CheckContext } from '@beian/procedure';
import { choice, Form, longText, restoreForm, rows, signature, text, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { EvaluationReport, ReportConfirmation } from '../../../shared/technical-evaluation/forms/report.js';

export const OUTCOMES = [
  ['AGREE', '同意评估结果，进入公示', 'Agree: publish the notice'],
  ['RE_EVALUATE', '退回重新评估', 'Evaluate again'],
  ['DISAGREE', '不同意，不予备案', 'Disagree: reject'],
] as const;

const CONCLUSIONS: Readonly<Record<string, string>> = { PASS: '通过', RECTIFY: '通过，有整改意见', FAIL: '不通过', pass: '通过', rectify: '整改', fail: '不通过' };

export class EvaluatedLine {
  @text('职业（工种）', 'Occupation', { readOnly: true, max: 200 })
  occupation!: string;

  @text('评估结论', 'Conclusion', { readOnly: true, max: 40 })
  conclusion!: string;

  @text('说明', 'Remark', { readOnly: true, required: false, max: 600 })
  remark!: string | null;
}

/** 省中心复核（评估结果）: before any notice is published (JL-S19, A-42). */
@Form({ id: 'jilin-evaluation-re-review', title: { zh: '省中心复核（评估结果）', en: 'Provincial re-review of the evaluation' } })
export class EvaluationReReview {
  @text('市（州）中心评估结论', 'Conclusion of the municipal centre', { readOnly: true, required: false, max: 100 })
  conclusion!: string | null;

  @longText('专家组意见', 'Opinion of the panel', { readOnly: true, required: false, max: 4000 })
  panelOpinion!: string | null;

  @rows('逐项结论', 'Line by line', EvaluatedLine, { readOnly: true, required: false, max: 200 })
  lines!: EvaluatedLine[];

  @choice('复核结论', 'Conclusion', { options: OUTCOMES, rule: 'JL-S19' })
  outcome!: ValueOf<typeof OUTCOMES>;

  @longText('复核意见', 'Opinion', { max: 1000, help: ['退回或者不同意的，写明事实和理由', 'Say why, where it is returned or disagreed with'] })
  opinion!: string;

  @signature('复核人签字', 'Signature of the re-reviewer', { sensitivity: 'P1' })
  signed!: Signature;
}

async function prefill(context: CheckContext): Promise<JsonObject> {
  const [confirmed, report] = await Promise.all([context.submission('Task_ConfirmReport'), context.submission('Task_CompileReport')]);
  if (confirmed === null) return {};
  const { outcome, lines } = restoreForm(ReportConfirmation, confirmed.form);
  return {
    conclusion: CONCLUSIONS[outcome] ?? outcome,
    panelOpinion: report === null ? null : restoreForm(EvaluationReport, report.form).opinion,
    lines: lines.map((line) => ({ occupation: lineName(line), conclusion: CONCLUSIONS[line.conclusion] ?? line.conclusion, remark: line.remark })),
  };
}

/** The re-reviewer has not acted for the municipal centre in the case. */
export const evaluationReReview = task(EvaluationReReview, { notBy: ['Task_MunicipalInitialReview', 'Task_FormExpertPanel', 'Task_ScheduleEvaluation', 'Task_ConfirmReport'], prefill });

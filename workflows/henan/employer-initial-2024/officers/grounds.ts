import { lineName, type CaseReader } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { Ground } from '../../../shared/documents/index.js';
import { ReportConfirmation } from '../../../shared/technical-evaluation/forms/report.js';
import { FilingDecision } from './decision.js';
import { InitialReview } from './initial-review-form.js';

/** The facts and provisions a rejection rests on, taken from the act that refused. */
export async function groundsOf(context: CaseReader, stage: 'initial' | 'evaluation' | 'decision'): Promise<readonly Ground[]> {
  switch (stage) {
    case 'initial':
      return fromReview(context);
    case 'evaluation':
      return fromEvaluation(context);
    case 'decision':
      return fromDecision(context);
  }
}

async function fromReview(context: CaseReader): Promise<readonly Ground[]> {
  const review = await context.submission('Task_InitialReview');
  if (review === null) return [];
  return restoreForm(InitialReview, review.form).conditions
    .filter(({ judgement }) => judgement === 'notMet')
    .map(({ remark, finding, citation }) => ({ fact: remark ?? finding, rule: citation }));
}

const EVALUATION = '豫职评〔2024〕4号 第一部分（九）3';

async function fromEvaluation(context: CaseReader): Promise<readonly Ground[]> {
  if ((await context.fact('rectificationOverdue')) === true) return [{ fact: '在规定期限内未提交整改报告', rule: EVALUATION }];
  const confirmation = await context.submission('Task_ConfirmReport');
  if (confirmation === null) return [];
  const { lines, opinion } = restoreForm(ReportConfirmation, confirmation.form);
  const failed = lines.filter(({ conclusion }) => conclusion !== 'pass').map((line) => ({ fact: `${lineName(line)}经技术评估未通过${line.remark === null ? '' : `：${line.remark}`}`, rule: EVALUATION }));
  return failed.length > 0 ? failed : [{ fact: opinion ?? '经技术评估未通过', rule: EVALUATION }];
}

async function fromDecision(context: CaseReader): Promise<readonly Ground[]> {
  const decision = await context.submission('Task_FilingDecision');
  return decision === null ? [] : (restoreForm(FilingDecision, decision.form).grounds ?? []).map(({ fact, rule }) => ({ fact, rule }));
}

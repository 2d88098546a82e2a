import { lineName, type CaseReader } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import type { RefusalGrounds } from '../../../shared/acceptance/official-notices.js';
import type { Ground } from '../../../shared/documents/index.js';
import { ReportConfirmation } from '../../../shared/technical-evaluation/forms/report.js';
import { place } from '../rules/place.js';
import { ProvincialDecision } from './decision.js';
import { EvaluationReReview } from './evaluation-re-review.js';
import { latestAssessment } from './initial-review.js';
import { ReReview } from './re-review.js';

/** Why acceptance is refused: the province's re-review where it refused, else the first assessment. */
export async function refusalGrounds(context: CaseReader): Promise<RefusalGrounds> {
  const reReview = await context.submission('Task_ProvincialReReview');
  const refused = reReview === null ? null : restoreForm(ReReview, reReview.form);
  const { reason, provision } = refused?.outcome === 'REFUSE' ? refused : ((await latestAssessment(context))?.form ?? { reason: null, provision: null });
  return { reason, provision, competentRegion: null };
}

const EVALUATION = place('四（三）2');
const NOTICE = place('四（三）3');

/** The facts and provisions a rejection rests on, taken from the act that refused, the latest first. */
export async function rejectionGrounds(context: CaseReader): Promise<readonly Ground[]> {
  return (await byDecision(context)) ?? (await byEvaluation(context)) ?? (await byReReview(context)) ?? [{ fact: '公示期间收到的异议经核查成立', rule: NOTICE }];
}

async function byDecision(context: CaseReader): Promise<readonly Ground[] | null> {
  const decision = await context.submission('Task_ProvincialDecision');
  return decision === null ? null : restoreForm(ProvincialDecision, decision.form).grounds.map(({ fact, rule }) => ({ fact, rule }));
}

async function byEvaluation(context: CaseReader): Promise<readonly Ground[] | null> {
  const confirmation = await context.submission('Task_ConfirmReport');
  if (confirmation === null) return null;
  const { outcome, lines, opinion } = restoreForm(ReportConfirmation, confirmation.form);
  if (outcome !== 'FAIL') return null;
  const failed = lines.filter(({ conclusion }) => conclusion === 'fail').map((line) => ({ fact: `${lineName(line)}经技术评估未通过${line.remark === null ? '' : `：${line.remark}`}`, rule: EVALUATION }));
  return failed.length > 0 ? failed : [{ fact: opinion ?? '经技术评估未通过', rule: EVALUATION }];
}

async function byReReview(context: CaseReader): Promise<readonly Ground[] | null> {
  const reReview = await context.submission('Task_ProvincialEvaluationReReview');
  if (reReview === null) return null;
  const { outcome, opinion } = restoreForm(EvaluationReReview, reReview.form);
  return outcome === 'DISAGREE' ? [{ fact: opinion, rule: EVALUATION }] : null;
}

import { task } from '@beian/procedure';
import { choice, Form, longText, signature, type Signature, type ValueOf } from '@beian/procedure/forms';

export const EVALUATIONS = [
  ['QUALIFIED', '评估合格', 'Qualified'],
  ['NOT_QUALIFIED', '评估不合格，不予续期', 'Not qualified: no renewal'],
] as const;

/** 续期评估: the centre's finding on the work within the validity (part 四（二） of the notice). */
@Form({ id: 'fujian-renewal-evaluation', title: { zh: '续期评估', en: 'Evaluate the renewal' } })
export class RenewalEvaluation {
  @longText('开展认定工作情况评估', 'Evaluation of the work', { max: 3000, source: '通知四（二）', rule: 'FJ-R12' })
  work!: string;

  @longText('存在问题和建议', 'Problems and advice', { required: false, max: 2000, source: '通知四（二）' })
  problems!: string | null;

  @choice('评估结果', 'Result', { options: EVALUATIONS, rule: 'FJ-R12' })
  outcome!: ValueOf<typeof EVALUATIONS>;

  @longText('不合格的事实和理由', 'Facts and reasons', { requiredWhen: { field: 'outcome', in: ['NOT_QUALIFIED'] }, showWhen: { field: 'outcome', in: ['NOT_QUALIFIED'] }, max: 1000 })
  reasons!: string | null;

  @signature('评估负责人签字', 'Signature of the head of the evaluation', { sensitivity: 'P1' })
  signed!: Signature;
}

export const evaluateRenewal = task(RenewalEvaluation, { entered: (context) => context.setFact('notRenewedAt', 'evaluation') });

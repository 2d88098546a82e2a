import { task } from '@beian/procedure';
import { choice, Form, longText, rows, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import { DecisionGround, groundsNamed } from '../../../shared/forms/decision-grounds.js';

export const DECISIONS = [
  ['APPROVE', '同意备案', 'Approve the filing'],
  ['REJECT', '拟不予备案', 'Reject after a hearing'],
] as const;

const REJECTED = { field: 'outcome', in: ['REJECT'] };

@Form<FilingDecision>({ id: 'henan-employer-decision', title: { zh: '备案决定', en: 'Decide on the filing' }, check: (form) => groundsNamed(form, 'HA-G6') })
export class FilingDecision {
  @choice('决定', 'Decision', { options: DECISIONS, rule: 'HA-E16' })
  outcome!: ValueOf<typeof DECISIONS>;

  @rows('拟不予备案的事实和依据', 'Grounds', DecisionGround, { required: false, max: 20, showWhen: REJECTED, rule: 'HA-G6' })
  grounds!: DecisionGround[];

  @longText('备案地人社部门意见', 'Opinion of the filing authority', { max: 1000, source: '附件1 备案地人社部门意见' })
  opinion!: string;

  @signature('负责人签字', 'Signature of the head', { sensitivity: 'P1', source: '附件1 备案地人社部门意见' })
  signed!: Signature;
}

/** Separation of duties: the initial reviewer does not decide (T-80). */
export const filingDecision = task(FilingDecision, {
  notBy: ['Task_InitialReview'],
  completed: async (context, { outcome }) => {
    if (outcome === 'REJECT') await context.setFact('rejectedAt', 'decision');
  },
});

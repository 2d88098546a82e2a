import { task, type CheckContext, type Violation } from '@beian/procedure';
import { choice, Form, longText, restoreForm, rows, signature, text, type Signature, type ValueOf } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { RenewalApplication } from '../forms/application.js';
import { renewalConditions } from '../rules/conditions.js';

export const JUDGEMENTS = [
  ['met', '符合', 'Met'],
  ['notMet', '不符合', 'Not met'],
  ['notApplicable', '不适用', 'Not applicable'],
] as const;

/** One condition with what the system found and what the reviewer judges. */
export class ConditionRow {
  @text('规则', 'Rule', { readOnly: true, max: 20 })
  rule!: string;

  @text('依据', 'Source', { readOnly: true, max: 100 })
  citation!: string;

  @text('系统核对情况', 'What the system found', { readOnly: true, max: 500 })
  finding!: string;

  @choice('核查意见', 'Judgement', { options: JUDGEMENTS })
  judgement!: ValueOf<typeof JUDGEMENTS>;

  @text('说明', 'Remark', { requiredWhen: { field: 'judgement', in: ['notMet'] }, required: false, max: 300 })
  remark!: string | null;
}

export const CONDITION_RESULTS = [
  ['MET', '三项条件具备，进入续期评估', 'Met: go on to the evaluation'],
  ['NOT_MET', '条件不具备，不予续期', 'Not met: no renewal'],
] as const;

@Form<ConditionCheck>({
  id: 'fujian-renewal-conditions', title: { zh: '续期条件核查', en: 'Check the conditions' }, check: agrees,
  sections: [['conditions', '续期条件（FJ-R5 至 FJ-R7）', 'Conditions FJ-R5 to FJ-R7'], ['conclusion', '核查结论', 'Conclusion']],
})
export class ConditionCheck {
  @rows('逐项核查', 'Condition by condition', ConditionRow, { section: 'conditions', min: 1, max: 20 })
  conditions!: ConditionRow[];

  @choice('核查结论', 'Conclusion', { section: 'conclusion', options: CONDITION_RESULTS, rule: 'FJ-R6' })
  outcome!: ValueOf<typeof CONDITION_RESULTS>;

  @longText('核查意见', 'Opinion', { section: 'conclusion', max: 1000 })
  opinion!: string;

  @signature('核查人签字', 'Signature of the reviewer', { section: 'conclusion', sensitivity: 'P1' })
  signed!: Signature;
}

function agrees({ outcome, conditions }: ConditionCheck): readonly Violation[] {
  const unmet = conditions.filter(({ judgement }) => judgement === 'notMet');
  if ((outcome === 'MET') === (unmet.length === 0)) return [];
  const [zh, en] = outcome === 'MET'
    ? [`${unmet.map(({ rule }) => rule).join('、')}判为不符合，三项条件须同时具备`, 'A condition is not met; all of them must be']
    : ['作出不具备的结论时，至少应有一项条件判为不符合并说明事实', 'Name at least one condition that is not met, and why'];
  return [{ path: 'outcome', code: 'CONCLUSION_CONTRADICTS_CONDITIONS', rule: unmet[0]?.rule ?? 'FJ-R5', message: { zh, en } }];
}

/** FJ-R12: the 30 working days run from the receipt of the materials, the latest supplement included. */
export const checkConditions = task(ConditionCheck, {
  entered: async (context) => {
    await context.setAnchor('materialsReceivedAt', (await context.anchor('lastReceivedAt')) ?? context.submittedAt);
    await context.setFact('notRenewedAt', 'conditions');
  },
  prefill,
});

async function prefill(context: CheckContext): Promise<JsonObject> {
  const form = restoreForm(RenewalApplication, await context.application());
  const given = new Set((await context.materials()).filter(({ files, paperCopies }) => files + paperCopies > 0).map(({ id }) => id));
  const proofs = { incentives: given.has('FJ-R-M3'), forceMajeureStatement: given.has('FJ-R-M4') };
  return {
    conditions: renewalConditions(form, proofs, Number(context.parameters['minimumBatches'])).map(({ rule, citation, verdict, text }) => ({
      rule, citation, finding: text.zh, judgement: verdict === 'toJudge' ? null : verdict, remark: verdict === 'notMet' ? text.zh : null,
    })),
  };
}

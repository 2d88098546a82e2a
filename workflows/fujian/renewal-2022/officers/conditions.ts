import { task, type CaseReader, type Violation } from '@beian/procedure';
import { choice, Form, longText, restoreForm, rows, signature, type Signature, type ValueOf } from '@beian/procedure/forms';
import { ConditionRow, unmetRules } from '../../../shared/forms/condition-row.js';
import { everyFindingJudged, rowsOf } from '../../../shared/forms/judged-findings.js';
import { violation } from '../../../shared/forms/violation.js';
import type { Finding } from '../../../shared/rules/finding.js';
import { RenewalApplication } from '../forms/application.js';
import { renewalConditions } from '../rules/conditions.js';

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
  const unmet = unmetRules(conditions);
  if ((outcome === 'MET') === (unmet.length === 0)) return [];
  const [zh, en] = outcome === 'MET'
    ? [`${unmet.join('、')}判为不符合，三项条件须同时具备`, 'A condition is not met; all of them must be']
    : ['作出不具备的结论时，至少应有一项条件判为不符合并说明事实', 'Name at least one condition that is not met, and why'];
  return [{ path: 'outcome', code: 'CONCLUSION_CONTRADICTS_CONDITIONS', rule: unmet[0] ?? 'FJ-R5', message: { zh, en } }];
}

/** FJ-R12: the 30 working days run from the receipt of the materials, the latest supplement included. */
export const checkConditions = task(ConditionCheck, {
  entered: async (context) => {
    await context.setAnchor('materialsReceivedAt', (await context.anchor('lastReceivedAt')) ?? context.submittedAt);
    await context.setFact('notRenewedAt', 'conditions');
  },
  prefill: async (context) => ({ conditions: rowsOf(await findingsOf(context)) }),
  check: async (context, form) => {
    const findings = await findingsOf(context);
    return [...everyFindingJudged(findings, form.conditions), ...factsStand(findings, form.conditions)];
  },
});

async function findingsOf(context: CaseReader): Promise<readonly Finding[]> {
  const form = restoreForm(RenewalApplication, await context.application());
  const given = new Set((await context.materials()).filter(({ files, paperCopies }) => files + paperCopies > 0).map(({ id }) => id));
  const proofs = { incentives: given.has('FJ-R-M3'), forceMajeureStatement: given.has('FJ-R-M4') };
  return renewalConditions(form, proofs, Number(context.parameters['minimumBatches']));
}

/** T-68: too few batches without a statement, or a certificate that cannot be queried, is a fact that no reviewer judges away. */
export function factsStand(findings: readonly Finding[], conditions: readonly ConditionRow[]): readonly Violation[] {
  return findings.flatMap(({ rule, verdict, text }, index) => (rule === 'FJ-R6' && verdict === 'notMet' && conditions[index]?.judgement !== 'notMet'
    ? [violation(`conditions.${index}.judgement`, 'CONDITION_NOT_MET', rule, `${text.zh}，应判为不符合`, `${text.en}: it is not met`)] : []));
}

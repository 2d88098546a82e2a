import type { Violation } from '@beian/procedure/declaration';
import { violation } from '../../../shared/forms/violation.js';
import { batchesOf } from '../rules/batches.js';
import type { EvaluationPlan } from './evaluation-plan.js';

interface Counted {
  readonly validFrom: string;
  readonly validUntil: string;
  readonly plans: readonly EvaluationPlan[];
  readonly batchTotal: number;
  readonly assessedTotal: number;
  readonly passedTotal: number;
}

/** Rules between the fields: the counts add up, and what is counted lies within the validity. What a reviewer judges stands in the rules. */
export function checkApplication(form: Counted): readonly Violation[] {
  return [...form.plans.flatMap((plan, index) => checkPlan(plan, `plans.${index}`, form)), ...checkTotals(form)];
}

function checkPlan({ assessed, passed, year }: EvaluationPlan, place: string, { validFrom, validUntil }: Counted): readonly Violation[] {
  const [first, last] = [Number(validFrom.slice(0, 4)), Number(validUntil.slice(0, 4))];
  return [
    ...(passed > assessed ? [violation(`${place}.passed`, 'MORE_PASSED_THAN_ASSESSED', 'FJ-R6', `合格人数 ${passed} 多于认定人数 ${assessed}，请更正`, `More passed (${passed}) than were assessed (${assessed}); correct it`)] : []),
    ...(year < first || year > last
      ? [violation(`${place}.year`, 'OUTSIDE_VALIDITY', 'FJ-R6', `评价年份应在备案有效期 ${first} 至 ${last} 年内，有效期外的计划不计批次`, `The year lies outside the validity, ${first} to ${last}; such a plan is no batch`)]
      : []),
  ];
}

function checkTotals({ plans, batchTotal, assessedTotal, passedTotal }: Counted): readonly Violation[] {
  const { listed, assessed, passed } = batchesOf(plans);
  const totals = [
    ['batchTotal', '评价计划数（批次）合计', 'plans (batches)', batchTotal, listed],
    ['assessedTotal', '认定人数合计', 'people assessed', assessedTotal, assessed],
    ['passedTotal', '合格人数合计', 'people passed', passedTotal, passed],
  ] as const;
  return totals.flatMap(([field, zh, en, written, counted]) => (written === counted
    ? []
    : [violation(field, 'TOTAL_DIFFERS', 'FJ-R6', `${zh}填写为 ${written}，按上表合计为 ${counted}，请核对后更正`, `The total of ${en} is written as ${written}; the rows add up to ${counted}. Correct one of them`)]));
}

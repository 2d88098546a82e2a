import type { EvaluationPlan } from '../forms/evaluation-plan.js';

type Plan = Pick<EvaluationPlan, 'planNo' | 'assessed' | 'passed' | 'online'>;

export interface Batches {
  /** Plans listed, each number once. */
  readonly listed: number;
  /** Plans executed with at least one published certificate. */
  readonly counted: number;
  readonly assessed: number;
  readonly passed: number;
  /** Plans with certificates that cannot all be queried yet, by number. */
  readonly notQueryable: readonly string[];
}

/** FJ-R6: 批次数以评价计划为准. */
export function batchesOf(plans: readonly Plan[]): Batches {
  const byNumber = Map.groupBy(plans, ({ planNo }) => planNo);
  const groups = [...byNumber.entries()];
  const sum = (of: (plan: Plan) => number): number => plans.reduce((total, plan) => total + of(plan), 0);
  return {
    listed: groups.length,
    counted: groups.filter(([, rows]) => rows.some(({ passed, online }) => passed > 0 && online === 'yes')).length,
    assessed: sum(({ assessed }) => assessed),
    passed: sum(({ passed }) => passed),
    notQueryable: groups.filter(([, rows]) => rows.some(({ passed, online }) => passed > 0 && online === 'no')).map(([planNo]) => planNo),
  };
}

import { finding, type Finding, type RuleSource } from '../../../shared/rules/finding.js';
import type { RenewalApplication } from '../forms/application.js';
import { batchesOf } from './batches.js';

/** What the materials show beside the form. */
export interface Proofs {
  readonly incentives: boolean;
  readonly forceMajeureStatement: boolean;
}

/** What the initial reviewer goes through: the three conditions of part 三（一） of the notice, all of which must be met. */
export function renewalConditions(form: RenewalApplication, proofs: Proofs, minimumBatches: number): readonly Finding[] {
  return [goodStanding(), enoughBatches(form, proofs, minimumBatches), certificatesQueryable(form), incentivesHonoured(form, proofs)];
}

/** FJ-R5: regular work, good credit and recognition; the notice sets no measure. */
function goodStanding(): Finding {
  return finding(condition('FJ-R5', 1, ['situation', 'problems']), 'toJudge', '请结合工作总结、质量督导和投诉处理情况判断', 'Judge by the summary, the supervision and the complaints');
}

/** FJ-R6: six batches, or force majeure stated in writing; the reviewer may accept the statement (T-68). */
export function enoughBatches(form: RenewalApplication, { forceMajeureStatement }: Proofs, minimum: number): Finding {
  const source = condition('FJ-R6', 2, ['plans', 'batchTotal', 'forceMajeure']);
  const { counted, listed } = batchesOf(form.plans);
  const [zh, en] = [`列出评价计划 ${listed} 个，其中已执行并有证书上网的 ${counted} 个`, `${listed} plans are listed, ${counted} of them executed with certificates online`];
  if (counted >= minimum) return finding(source, 'met', zh, en);
  if (form.forceMajeure === 'yes' && forceMajeureStatement) {
    return finding(source, 'toJudge', `${zh}，不足 ${minimum} 批次；已提供不可抗力书面说明，请判断能否采信`, `${en}, fewer than ${minimum}; a statement on force majeure is there, judge it`);
  }
  return finding(source, 'notMet', `${zh}，不足 ${minimum} 批次，且无不可抗力书面说明`, `${en}, fewer than ${minimum}, and there is no statement on force majeure`);
}

/** FJ-R6: all certificates queryable on the national site; not met until the last one is published (T-68). */
export function certificatesQueryable({ plans }: Pick<RenewalApplication, 'plans'>): Finding {
  const source = condition('FJ-R6', 2, ['plans']);
  const { notQueryable } = batchesOf(plans);
  return notQueryable.length === 0
    ? finding(source, 'met', '所列计划的证书数据均填报为可查询，请在评价工作网抽查', 'Every certificate is said to be queryable; sample them on the national site')
    : finding(source, 'notMet', `评价计划 ${notQueryable.join('、')} 的证书数据尚不能全部查询`, `The certificates of the plans ${notQueryable.join(', ')} cannot all be queried yet`);
}

/** FJ-R7: an employer has honoured the incentives it promised. */
function incentivesHonoured({ orgKind }: Pick<RenewalApplication, 'orgKind'>, { incentives }: Proofs): Finding {
  const source = condition('FJ-R7', 3, ['incentiveProof']);
  if (orgKind !== 'employer') return finding(source, 'notApplicable', '仅适用于用人单位', 'For employers only');
  return incentives
    ? finding(source, 'toJudge', '已提供激励制度佐证材料，请核对是否落实', 'Proof of the incentives is there; check whether they are honoured')
    : finding(source, 'notMet', '未提供激励制度佐证材料', 'There is no proof of the incentives');
}

function condition(rule: string, item: number, fields: readonly string[]): RuleSource {
  return { rule, citation: `闽劳鉴〔2022〕26号 三（一）${item}`, fields };
}

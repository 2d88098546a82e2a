import type { Violation } from '@beian/procedure';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Finding } from '../rules/finding.js';
import type { ConditionRow } from './condition-row.js';
import { violation } from './violation.js';

/** The rules speak first; where a rule sets no measure, the reviewer judges on the facts shown. */
export function rowsOf(findings: readonly Finding[]): JsonObject[] {
  return findings.map(({ rule, citation, verdict, text }) => ({
    rule, citation, finding: text.zh, judgement: verdict === 'toJudge' || verdict === 'inPrinciple' ? null : verdict, remark: verdict === 'notMet' ? text.zh : null,
  }));
}

/** Every finding is judged as it stands now; who judges otherwise than the rule found gives the reason (T-27, T-29). */
export function everyFindingJudged(findings: readonly Finding[], conditions: readonly ConditionRow[]): readonly Violation[] {
  return findings.flatMap((found, index) => {
    const row = conditions[index];
    const { rule, text } = found;
    if (row === undefined || row.rule !== rule || row.finding !== text.zh) {
      return [violation(`conditions.${index}`, 'CONDITION_NOT_JUDGED', rule, `“${text.zh}”须逐项审查，请重新打开任务`, `Judge this condition too: ${text.en}; open the task again`)];
    }
    return judgedAgainst(found, row) && (row.remark === null || row.remark === text.zh)
      ? [violation(`conditions.${index}.remark`, 'REASON_MISSING', rule, `系统核对为不符合（${text.zh}）；判为其他结论的，请说明理由`, `The rule found it not met (${text.en}); give the reason for judging otherwise`)]
      : [];
  });
}

function judgedAgainst({ verdict }: Finding, { judgement }: ConditionRow): boolean {
  return (verdict === 'notMet' || verdict === 'inPrinciple') && judgement !== 'notMet';
}

import type { Violation } from '@beian/procedure';
import { everyFindingJudged } from '../../../shared/forms/judged-findings.js';
import type { ConditionRow } from '../../../shared/forms/condition-row.js';
import { finding } from '../../../shared/rules/finding.js';
import { factsStand } from './conditions.js';

const source = (rule: string) => ({ rule, citation: '三（一）', fields: [] });
const tooFew = finding(source('FJ-R6'), 'notMet', '五批次', 'five batches');
const standing = finding(source('FJ-R5'), 'toJudge', '请判断', 'judge it');
const row = ({ rule, text }: typeof tooFew, judgement: ConditionRow['judgement'], remark: string | null = null): ConditionRow => ({ rule, citation: '三（一）', finding: text.zh, judgement, remark });
const codes = (violations: readonly Violation[]) => violations.map(({ path, code }) => `${path} ${code}`);

describe('the conditions of a renewal, as the reviewer completes them', () => {
  it('T-68: stay not met with too few batches and no statement, whatever reason is given', () => {
    expect(codes(factsStand([standing, tooFew], [row(standing, 'met'), row(tooFew, 'met', '酌情')]))).toEqual(['conditions.1.judgement CONDITION_NOT_MET']);
    expect(codes(factsStand([standing, tooFew], [row(standing, 'met'), row(tooFew, 'notMet', '五批次')]))).toEqual([]);
  });

  it('are judged one by one, each as the system finds it now', () => {
    expect(codes(everyFindingJudged([standing, tooFew], [row(standing, 'met')]))).toEqual(['conditions.1 CONDITION_NOT_JUDGED']);
    expect(codes(everyFindingJudged([standing], [{ ...row(standing, 'met'), finding: '另一句' }]))).toEqual(['conditions.0 CONDITION_NOT_JUDGED']);
  });

  it('are judged otherwise than the rule found with a reason only', () => {
    expect(codes(everyFindingJudged([tooFew], [row(tooFew, 'notApplicable', tooFew.text.zh)]))).toEqual(['conditions.0.remark REASON_MISSING']);
    expect(codes(everyFindingJudged([tooFew], [row(tooFew, 'notApplicable', '另有规定')]))).toEqual([]);
  });
});

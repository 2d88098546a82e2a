import type { MaterialDeclaration, MaterialMedium } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';

/** 提交材料 of the notice, part 四（一）, and what its conditions want proved or stated. */
export const materials: readonly MaterialDeclaration[] = [
  material('FJ-R-M1', 'form', () => true, '《福建省职业技能等级评价机构备案续期申请表》', 'Renewal form (annex 1)',
    '打印申请表，授权代表人签字、加盖公章后上传扫描件', 'Print the form, have it signed and sealed and upload the scan', 'FJ-R11'),
  material('FJ-R-M2', 'document', () => true, '职业技能等级认定工作总结', 'Work summary (annex 2)',
    '包括开展情况、存在问题、下阶段工作三个方面', 'The situation, the problems and the next stage', 'FJ-R11'),
  material('FJ-R-M3', 'scan', hasIncentiveProof, '岗位、薪资、奖金等激励制度的佐证材料', 'Proof of the post, pay and bonus incentives',
    '证明已落实与职业技能等级证书相匹配的岗位、薪资、奖金等激励制度', 'That posts, pay and bonuses matching the certificates were put into practice', 'FJ-R7'),
  material('FJ-R-M4', 'sealedScan', isForceMajeure, '因不可抗力未达到批次的书面说明', 'Statement on force majeure',
    '说明未开展认定工作或者开展批次未达到6批次的原因，加盖公章', 'Why evaluations did not take place or stayed below six batches, under seal', 'FJ-R6'),
];

function material(
  id: string, medium: MaterialMedium, applies: (application: JsonObject) => boolean, zh: string, en: string, helpZh: string, helpEn: string, rule: string,
): MaterialDeclaration {
  return { id, medium, applies, name: { zh, en }, help: { zh: helpZh, en: helpEn }, rule, paperCopies: () => 1 };
}

function hasIncentiveProof({ orgKind, incentiveProof }: JsonObject): boolean {
  return orgKind === 'employer' && incentiveProof === 'attached';
}

function isForceMajeure({ forceMajeure }: JsonObject): boolean {
  return forceMajeure === 'yes';
}

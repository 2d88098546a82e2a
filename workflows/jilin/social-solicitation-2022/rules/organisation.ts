import { finding, type Finding } from '../../../shared/rules/finding.js';
import type { SolicitationApplication } from '../forms/application.js';
import { SYSTEMS } from '../forms/options.js';
import { place } from './place.js';

const LEAST_FULL_TIME = 5;

/** JL-S8: at least five people work full time for the evaluation. */
export function fullTimeStaff({ fullTimeStaffCount, staff }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S8', citation: place('一（二）3'), fields: ['fullTimeStaffCount', 'staff'] };
  if (fullTimeStaffCount < LEAST_FULL_TIME) return finding(source, 'notMet', `专职工作人员 ${fullTimeStaffCount} 人，不足 ${LEAST_FULL_TIME} 人`, `${fullTimeStaffCount} full-time staff, fewer than ${LEAST_FULL_TIME}`);
  return staff.length < fullTimeStaffCount
    ? finding(source, 'toJudge', `填报专职工作人员 ${fullTimeStaffCount} 人，名单只有 ${staff.length} 人，请核对`, `${fullTimeStaffCount} full-time staff are stated, ${staff.length} are listed; check it`)
    : finding(source, 'met', `专职工作人员 ${fullTimeStaffCount} 人`, `${fullTimeStaffCount} full-time staff`);
}

/** JL-S8: a unit of its own, assessors, internal supervisors and experts, and stable funding. */
export function team({ evaluationUnit, assessors, experts, supervisors }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S8', citation: place('一（二）3'), fields: ['evaluationUnit', 'assessors', 'experts', 'supervisors'] };
  const lacking = [
    ...(assessors.length === 0 ? [['考评员', 'assessors'] as const] : []), ...(supervisors.length === 0 ? [['内部质量督导员', 'internal supervisors'] as const] : []),
    ...(experts.length === 0 ? [['专家', 'experts'] as const] : []),
  ];
  if (lacking.length > 0) return finding(source, 'notMet', `缺少：${lacking.map(([zh]) => zh).join('、')}`, `Lacking: ${lacking.map(([, en]) => en).join(', ')}`);
  return finding(source, 'toJudge',
    `工作机构：${evaluationUnit}；考评员 ${assessors.length} 人、内部质量督导员 ${supervisors.length} 人、专家 ${experts.length} 人，请判断是否满足评价工作需要`,
    `Unit: ${evaluationUnit}; ${assessors.length} assessors, ${supervisors.length} internal supervisors, ${experts.length} experts; judge whether they suffice`);
}

/** JL-S10: quality control and an emergency plan, rules on finance and operation (JL-S6). */
export function systems({ systemsInPlace }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S10', citation: place('一（二）1、4'), fields: ['systemsInPlace'] };
  const missing = SYSTEMS.filter(([value]) => !systemsInPlace.includes(value));
  return missing.length === 0
    ? finding(source, 'toJudge', '申报机构声明制度齐全，请核对材料7', 'All rules are said to be in place; check material 7')
    : finding(source, 'notMet', `未建立：${missing.map(([, zh]) => zh).join('、')}`, `Not in place: ${missing.map(([, , en]) => en).join(', ')}`);
}

/** JL-S11: accepts the supervision of the department. */
export function supervision({ acceptsSupervision }: SolicitationApplication): Finding {
  const source = { rule: 'JL-S11', citation: place('一（二）5'), fields: ['acceptsSupervision'] };
  return acceptsSupervision
    ? finding(source, 'met', '自愿接受人力资源社会保障部门的监督', 'Accepts the supervision of the department')
    : finding(source, 'notMet', '未承诺接受监督', 'Does not accept supervision');
}

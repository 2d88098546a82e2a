import type { ProvinceDeclaration } from '@beian/procedure/declaration';
import type { FilingApplication } from '../forms/application.js';
import { missingPlanSections } from './plan-and-rules.js';
import { finding } from '../../../shared/rules/finding.js';
import type { Finding, RuleSource } from '../../../shared/rules/finding.js';
import { isInProvince } from '../../../shared/rules/authorities.js';

/** HA-E5: established in the province, staff in social insurance. */
export function established(form: FilingApplication, province: ProvinceDeclaration): Finding {
  const source = condition('HA-E5', 1, ['registrationRegion', 'staffTotal', 'insuredTotal']);
  const { staffTotal, insuredTotal } = form;
  if (!isInProvince(form.registrationRegion, province)) return finding(source, 'notMet', '注册（登记）所在地不在本省', 'Registered outside the province');
  if (insuredTotal === 0) return finding(source, 'notMet', '缴纳社保人数为 0', 'Nobody is in social insurance');
  if (insuredTotal > staffTotal) {
    return finding(source, 'toJudge', `缴纳社保人数 ${insuredTotal} 多于职工总数 ${staffTotal}，请核对`, `More staff in social insurance (${insuredTotal}) than in all (${staffTotal}); check the figures`);
  }
  return finding(source, 'met', `在豫登记；职工 ${staffTotal} 人，参保 ${insuredTotal} 人（${share(insuredTotal, staffTotal)}）`, `Registered in the province; ${insuredTotal} of ${staffTotal} staff in social insurance (${share(insuredTotal, staffTotal)})`);
}

/** HA-E6: skilled staff are an important part of the workforce. The text sets no threshold. */
export function skilledWorkforce({ skilledTotal, staffTotal }: FilingApplication): Finding {
  const source = condition('HA-E6', 2, ['skilledTotal', 'staffTotal']);
  if (skilledTotal === null) return finding(source, 'toJudge', '非企业单位不填技能人员数，请结合材料判断', 'Only enterprises state their skilled staff; judge by the material');
  const ratio = share(skilledTotal, staffTotal);
  return skilledTotal > staffTotal
    ? finding(source, 'toJudge', `技能人员数 ${skilledTotal} 多于职工总数 ${staffTotal}，请核对`, `More skilled staff (${skilledTotal}) than staff (${staffTotal}); check the figures`)
    : finding(source, 'toJudge', `技能人员 ${skilledTotal} 人，占职工总数 ${ratio}；指南未设比例，请判断`, `${skilledTotal} skilled staff, ${ratio} of all; the guide sets no share, judge it`);
}

/** HA-E7: training, evaluation, use and incentives belong together. */
export function incentives(form: FilingApplication): Finding {
  return bySection(condition('HA-E7', 3, ['planSections', 'managementRules']), form, '3.1', '培养、评价、使用和激励相结合制度', 'the system linking training, evaluation, use and incentives');
}

/** HA-E8: the staff education fund is drawn as required. */
export function funding(form: FilingApplication): Finding {
  return bySection(condition('HA-E8', 4, ['planSections']), form, '3.9', '职工教育经费提取和经费保障', 'the staff education fund and stable funding');
}

/** HA-E9: a unit, people, and a place with equipment and video surveillance. */
export function resources(form: FilingApplication): Finding {
  const source = condition('HA-E9', 5, ['staff', 'assessors', 'experts', 'supervisors', 'sites', 'equipment']);
  const lacking = lackingResources(form);
  if (lacking.length > 0) {
    return finding(source, 'notMet', `缺少：${lacking.map(([zh]) => zh).join('、')}`, `Lacking: ${lacking.map(([, en]) => en).join(', ')}`);
  }
  const { staff, assessors, experts, supervisors, sites, equipment } = form;
  return finding(source, 'toJudge',
    `工作人员 ${staff.length} 人、考评人员 ${assessors.length} 人、专家 ${experts.length} 人、质量监督人员 ${supervisors.length} 人、场地 ${sites.length} 处、设备 ${equipment.length} 项，请判断是否与评价工作相适应`,
    `${staff.length} staff, ${assessors.length} assessors, ${experts.length} experts, ${supervisors.length} supervisors, ${sites.length} sites, ${equipment.length} items of equipment; judge whether they suffice`);
}

/** HA-E10: accepts supervision. */
export function supervision(): Finding {
  return finding(condition('HA-E10', 6, ['commitment']), 'toJudge', '请在申请文件、承诺书和实施方案中核对接受监督的表述', 'Look for the acceptance of supervision in the request, the statement of integrity and the plan');
}

function lackingResources({ staff, assessors, experts, supervisors, sites, equipment }: FilingApplication): readonly (readonly [string, string])[] {
  const wanted: readonly (readonly [boolean, string, string])[] = [
    [staff.length > 0, '工作人员', 'staff'], [assessors.length > 0, '考评人员', 'assessors'], [experts.length > 0, '专家', 'experts'],
    [supervisors.length > 0, '内部质量监督人员', 'internal quality supervisors'], [equipment.length > 0, '设施设备', 'equipment'],
    [sites.some(({ monitored }) => monitored), '装有视频监控的场地', 'a site with video surveillance'],
  ];
  return wanted.flatMap(([present, zh, en]) => (present ? [] : [[zh, en] as const]));
}

function bySection(source: RuleSource, form: FilingApplication, section: string, zh: string, en: string): Finding {
  return missingPlanSections(form).includes(section)
    ? finding(source, 'toJudge', `实施方案自查未勾选相应章节，请在材料中核对${zh}`, `The applicant did not tick the section of the plan; look in the material for ${en}`)
    : finding(source, 'toJudge', `请在实施方案相应章节中核对${zh}`, `Check ${en} in its section of the plan`);
}

function condition(rule: string, item: number, fields: readonly string[]): RuleSource {
  return { rule, citation: `豫职评〔2024〕4号 第一部分（五）${item}`, fields };
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10}%`;
}

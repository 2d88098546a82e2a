import type { FilingApplication } from '../forms/application.js';
import { MANAGEMENT_RULES } from '../forms/management-rules.js';
import { PLAN_SECTIONS } from '../forms/plan-sections.js';
import { finding } from '../../../shared/rules/finding.js';
import type { Finding } from '../../../shared/rules/finding.js';

export function missingPlanSections({ planSections }: Pick<FilingApplication, 'planSections'>): readonly string[] {
  return PLAN_SECTIONS.map(([section]) => section).filter((section) => !planSections.includes(section));
}

/** Annex 2: an outline to follow, so what is missing is told, not refused. */
export function planSections(form: FilingApplication): Finding {
  const source = { rule: 'HA-E13', citation: '豫职评〔2024〕4号 附件2', fields: ['planSections'] };
  const missing = missingPlanSections(form);
  const names = PLAN_SECTIONS.filter(([section]) => missing.includes(section));
  return missing.length === 0
    ? finding(source, 'met', '实施方案自查包含附件2全部章节', 'The plan holds every section of annex 2, as the applicant says')
    : finding(source, 'toJudge', `实施方案自查缺少：${names.map(([, zh]) => zh).join('；')}`, `The plan lacks: ${names.map(([, , en]) => en).join('; ')}`);
}

/** Annex 3: 18 rules "for reference"; each is in place or said not to apply. */
export function managementRules({ managementRules: answered }: FilingApplication): Finding {
  const source = { rule: 'HA-E13', citation: '豫职评〔2024〕4号 附件3（供参考）', fields: ['managementRules'] };
  const unanswered = MANAGEMENT_RULES.filter(([rule]) => !answered.some((row) => row.rule === rule));
  const waived = answered.filter(({ state }) => state === 'notApplicable');
  if (unanswered.length > 0) {
    return finding(source, 'toJudge', `制度清单未说明：${unanswered.map(([rule, zh]) => `${rule} ${zh}`).join('；')}`, `Not answered: ${unanswered.map(([rule, , en]) => `${rule} ${en}`).join('; ')}`);
  }
  if (waived.length > 0) {
    const numbers = waived.map(({ rule }) => rule).join('、');
    return finding(source, 'toJudge', `第 ${numbers} 项制度填为不适用，请核对理由`, `Rules ${numbers} are said not to apply; check the reasons`);
  }
  return finding(source, 'met', '附件3所列18项制度均已制定', 'All 18 rules of annex 3 are in place');
}

import { items } from '@beian/documents/content';
import { chapters, sample } from '../../shared/sample.js';
import { MANAGEMENT_RULES } from './forms/management-rules.js';
import { PLAN_SECTIONS } from './forms/plan-sections.js';

/** What the guide outlines (annexes 2 and 3) or names; the words of letter and statement are an example. */
export const samples = {
  'HA-E-M1': sample({
    zh: '×××关于申请备案职业技能等级评价机构的请示', en: 'Request to be filed as evaluation institution', addressee: '×××人力资源和社会保障局',
    text: [
      '我单位依法在×××注册成立，现有职工×××人，其中技能人员×××人，符合用人单位职业技能等级认定机构备案的条件。',
      '根据《河南省职业技能等级评价机构备案工作指南（2024年版）》（豫职评〔2024〕4号），现申请备案为职业技能等级评价机构，拟开展×××等职业（工种）×××级的职业技能等级认定。申请材料随文报送，我单位对其真实性负责。',
      '妥否，请批示。', '联系人：×××　联系电话：×××',
    ],
  }),
  'HA-E-M4': sample({
    zh: '诚信承诺书', en: 'Statement of integrity', addressee: '×××人力资源和社会保障局',
    text: ['我单位申请备案为职业技能等级评价机构，现承诺：', items(['申报材料真实有效，如有虚假，愿承担相应责任。', '按照国家职业标准（评价规范）和备案范围开展职业技能等级认定，落实各项管理制度，保证评价质量。', '接受各级人力资源社会保障部门的监督。']), '法定代表人（签字）：×××'],
  }),
  'HA-E-M5': sample({ zh: '职业技能等级认定工作实施方案', en: 'Implementation plan', text: ['本方案按豫职评〔2024〕4号附件2的章节编写。', ...chapters(PLAN_SECTIONS.map(([, title]) => title))] }),
  'HA-E-M6': sample({ zh: '评价管理制度汇编', en: 'Evaluation management rules', text: ['采取考试考核评价模式的，可参考豫职评〔2024〕4号附件3的下列制度；其他模式根据实际增减。', items(MANAGEMENT_RULES.map(([, title]) => title))] }),
};

import { column, heading, items } from '@beian/documents/content';
import { emptyTable, sample } from '../../shared/sample.js';

/** Annexes 1 and 2 of the notice are lost: the plan has no outline here. The words of report and statement are an example. */
export const samples = {
  'JL-S-M1': sample({
    zh: '×××关于申请职业技能等级认定机构备案的报告', en: 'Application report', addressee: '×××职业技能鉴定中心',
    text: [
      '我单位为×××，登记或批准的业务范围为×××，具有独立法人资格。',
      '根据《关于持续开展社会培训评价组织职业技能等级认定机构征集工作的通知》（吉人社函〔2022〕78号），现申请面向社会开展×××等职业（工种）×××级的职业技能等级认定。申请材料随文报送。', '联系人：×××　联系电话：×××',
    ],
  }),
  'JL-S-M6': sample({
    zh: '工作机构及人员名单', en: 'Unit and people',
    text: ['工作机构名称：×××　负责人：×××', ...['专职工作人员', '专家队伍', '考评员', '内部质量督导员'].flatMap((people) => [heading(1, people), emptyTable([column('姓名', 2), column('职称或技能等级', 3), column('从事专业', 3), column('联系电话', 3)])])],
  }),
  'JL-S-M8': sample({
    zh: '拟开展职业技能等级认定的职业（工种）', en: 'Occupations, codes, levels, standards or norms',
    text: [emptyTable([column('职业（工种）', 3), column('职业编码', 3), column('等级', 2), column('评价标准或评价规范', 4)])],
  }),
  'JL-S-M9': sample({
    zh: '诚信承诺书', en: 'Statement of integrity', addressee: '×××职业技能鉴定中心',
    text: ['本机构申请职业技能等级认定机构备案，现承诺：', items(['申报材料真实有效；如有虚假，愿承担相应责任。', '把社会效益放在首位，不以盈利为最终目的。', '自愿接受人力资源社会保障部门的监督。']), '法定代表人（签字）：×××'],
  }),
};

import { document, heading, items, paragraph } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { clause, contactLines, dateZh, enumerated, type CaseFacts, type Contact } from './wording.js';

/** A ground: what was found, and the rule it does not meet, as cited to the applicant. */
export type Ground = { readonly fact: string; readonly rule: string };

export type IntendedRejectionData = CaseFacts & Contact & {
  readonly stage: 'initial' | 'evaluation' | 'decision';
  readonly grounds: readonly Ground[];
  readonly statementDueOn: string;
  readonly statementUrl: string;
};

const STAGES = { initial: '材料初审', evaluation: '技术评估', decision: '审核' } as const;

export function groundSentences(grounds: readonly Ground[]): readonly string[] {
  return grounds.map(({ fact, rule }) => `${clause(fact)}，不符合${rule}的规定。`);
}

/** reasons, rules, facts, last day, and how to state or waive. */
export const intendedRejectionNotice: DocumentTemplate<IntendedRejectionData> = {
  type: 'DOC-PRE',
  title: { zh: '拟不予备案告知书', en: 'Notice of intended rejection' },
  layout: 'notice',
  series: '备告',
  content: (data) => document('notice', {
    title: '拟不予备案告知书',
    addressee: data.applicant,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的${data.matter}申请（收件编号：${data.caseNo}），经${STAGES[data.stage]}，本机关拟作出不予备案的决定。根据${enumerated(data.legalBases)}关于申报机构享有陈述权、知情权的规定，现将有关事项告知如下：`),
      heading(1, '一、拟不予备案的事实、理由和依据'),
      items(groundSentences(data.grounds)),
      heading(1, '二、陈述权利和期限'),
      paragraph(`你单位可以于${dateZh(data.statementDueOn)}（含当日）前提出书面陈述，并可附相关证明材料。`),
      heading(1, '三、陈述方式'),
      paragraph(`请登录办理系统，在本申请的办件页面（${data.statementUrl}）填写陈述意见、上传材料，或者选择“放弃陈述”；也可以将加盖公章的书面陈述送达或者邮寄至本机关。`),
      paragraph('逾期未提出陈述的，视为放弃陈述。陈述意见由未参与作出不利审查结论的工作人员听取；陈述成立的，本机关将重新评估或者审核。'),
      ...contactLines(data),
    ],
  }),
};

import { lineName, task, type CaseReader } from '@beian/procedure';
import { flag, Form, longText, signature, text, type Signature } from '@beian/procedure/forms';
import { validityAfter } from '../documents/renewed-terms.js';

/** What a city hands up: the feedback of its evaluation. */
@Form({ id: 'fujian-renewal-report', title: { zh: '报省中心', en: 'Report to the provincial centre' } })
export class RenewalReport {
  @text('上报内容', 'What is reported', { readOnly: true, max: 300 })
  summary!: string;

  @flag('评估结果已核对，材料齐全', 'The result is checked and the file is complete', { required: true, rule: 'FJ-R13' })
  verified!: boolean;

  @longText('上报说明', 'Remark', { required: false, max: 500 })
  remark!: string | null;
}

/** 省中心核发决定: old and new validity stand beside each other before anybody signs. */
@Form({ id: 'fujian-renewal-decision', title: { zh: '省中心核发决定', en: 'Provincial decision' } })
export class ProvincialDecision {
  @text('机构及备案号', 'Institution and filing number', { readOnly: true, max: 200 })
  institution!: string;

  @text('原有效期', 'Present validity', { readOnly: true, max: 60 })
  present!: string;

  @text('续期后有效期', 'Validity after renewal', { readOnly: true, max: 60, rule: 'A-34' })
  renewed!: string;

  @text('续期职业（工种）', 'Occupations', { readOnly: true, max: 2000, rule: 'FJ-R4' })
  lines!: string;

  @longText('核发意见', 'Opinion', { max: 1000, rule: 'FJ-R13' })
  opinion!: string;

  @signature('负责人签字', 'Signature of the head', { sensitivity: 'P1' })
  signed!: Signature;
}

export const reportToProvince = task(RenewalReport, {
  prefill: async (context) => ({ summary: `${await institution(context)}，续期评估合格`, verified: false }),
  completed: (context) => context.wentOut('reported', context.element),
});

/** Separation of duties: who checked or evaluated does not decide (T-80). The next version of the filing is prepared here: who drafts, checks and signs sees it beside the old one. */
export const decideInProvince = task(ProvincialDecision, {
  notBy: ['Task_CheckConditions', 'Task_RenewalEvaluation'],
  prefill: async (context) => {
    const { present, renewed, lines } = await validityAfter(context);
    const between = ({ validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string }): string => `${validFrom} 至 ${validUntil}`;
    return { institution: await institution(context), present: between(present), renewed: between(renewed), lines: lines.map(lineName).join('、') };
  },
  completed: async (context) => context.register.amend((await validityAfter(context)).renewed),
});

async function institution(context: CaseReader): Promise<string> {
  const [applicant, filing] = await Promise.all([context.applicant(), context.filing()]);
  return `${applicant.name}（备案号：${filing?.filingNo ?? ''}）`;
}

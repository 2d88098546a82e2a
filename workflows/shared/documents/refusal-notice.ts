import { document, paragraph } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { clause, contactLines, dateZh, enumerated, remedies, type CaseFacts, type Contact, type Remedies } from './wording.js';

export type RefusalNoticeData = CaseFacts & Contact & Remedies & {
  /** `jurisdiction`: another authority is competent; `scope`: the matter or applicant is outside the filing's scope or prohibited. */
  readonly ground: 'jurisdiction' | 'scope';
  readonly reason: string;
  /** Rule of the guide, as cited to the applicant. */
  readonly rule: string;
  readonly competentAuthority: string | null;
  /** Whether and until when another application is possible, where the procedure limits it. */
  readonly again?: string | null;
};

function advice(data: RefusalNoticeData): string {
  if (data.again != null) return data.again;
  if (data.ground === 'scope') return '有关情形消除或者条件具备后，你单位可以重新申请。';
  return `该事项由${data.competentAuthority ?? '有管辖权的人力资源社会保障部门'}受理，请你单位向该机关提出申请；已填报的内容可以直接转为新的申请草稿。`;
}

export const refusalNotice: DocumentTemplate<RefusalNoticeData> = {
  type: 'DOC-REF',
  title: { zh: '不予受理通知书', en: 'Refusal of acceptance' },
  layout: 'notice',
  series: '备不受',
  content: (data) => document('notice', {
    title: '不予受理通知书',
    addressee: data.applicant,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的${data.matter}申请（收件编号：${data.caseNo}）收悉。`),
      paragraph(`经审查，${clause(data.reason)}${data.ground === 'jurisdiction' ? '。依照' : '，不符合'}${data.rule}的规定，根据${enumerated(data.legalBases)}，本机关决定不予受理。`),
      paragraph(advice(data)),
      remedies(data),
      ...contactLines(data),
      paragraph('特此通知。'),
    ],
  }),
};

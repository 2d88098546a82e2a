import { document, heading, items, paragraph } from '@beian/documents/content';
import { groundSentences, type Ground } from './intended-rejection-notice.js';
import type { DocumentTemplate } from './template.js';
import { contactLines, dateZh, enumerated, remedies, sentence, type CaseFacts, type Contact, type Remedies } from './wording.js';

export type Hearing =
  | { readonly kind: 'stated'; readonly statedOn: string; readonly answer: string }
  | { readonly kind: 'waived'; readonly statedOn: null; readonly answer: null }
  | { readonly kind: 'silent'; readonly statedOn: null; readonly answer: null };

export type RejectionNoticeData = CaseFacts & Contact & Remedies & {
  readonly grounds: readonly Ground[];
  /** What was said to the notice of intended rejection; null where the regulation knows none. */
  readonly heard: { readonly notifiedOn: string; readonly hearing: Hearing } | null;
  /** What is refused, where that is not the filing itself: 不予备案续期. */
  readonly refused?: string;
  /** When one may apply again. */
  readonly again?: string;
};

function heard({ notifiedOn, hearing }: NonNullable<RejectionNoticeData['heard']>): string {
  const told = `本机关已于${dateZh(notifiedOn)}向你单位送达《拟不予备案告知书》。`;
  switch (hearing.kind) {
    case 'stated':
      return `${told}你单位于${dateZh(hearing.statedOn)}提出陈述。经复核，陈述理由不成立：${sentence(hearing.answer)}`;
    case 'waived':
      return `${told}你单位明确表示放弃陈述。`;
    case 'silent':
      return `${told}你单位在规定期限内未提出陈述，视为放弃陈述。`;
  }
}

export const rejectionNotice: DocumentTemplate<RejectionNoticeData> = {
  type: 'DOC-REJ',
  title: { zh: '不予备案通知书', en: 'Rejection notice' },
  layout: 'notice',
  series: '备不予',
  content: ({ refused = '不予备案', ...data }) => document('notice', {
    title: `${refused}通知书`,
    addressee: data.applicant,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的${data.matter}申请（收件编号：${data.caseNo}），本机关已审查终结。根据${enumerated(data.legalBases)}的规定，决定${refused}。`),
      heading(1, `一、${refused}的事实、理由和依据`),
      items(groundSentences(data.grounds)),
      ...(data.heard === null ? [] : [heading(1, '二、听取陈述的情况'), paragraph(heard(data.heard))]),
      heading(1, data.heard === null ? '二、救济途径' : '三、救济途径'),
      remedies(data),
      paragraph(data.again ?? '有关条件具备后，你单位可以随时重新申请备案。'),
      ...contactLines(data),
    ],
  }),
};

import { document, heading, paragraph } from '@beian/documents/content';
import type { ObjectionResult } from '@beian/procedure';
import type { DocumentTemplate } from './template.js';
import { contactLines, dateZh, enumerated, sentence, type CaseFacts, type Contact } from './wording.js';

export type ObjectionReplyData = CaseFacts & Contact & {
  readonly receiptNo: string;
  readonly receivedOn: string;
  readonly noticeTitle: string;
  readonly noticeNumber: string;
  readonly result: ObjectionResult;
  readonly reply: string;
};

const CONCLUSIONS: Readonly<Record<ObjectionResult, string>> = {
  UNFOUNDED: '经核查，你提出的异议不成立，公示结果不变。',
  CHANGED: '经核查，你提出的异议成立，公示名单需要调整。本机关将调整名单，并按完整期限重新公示。',
  UPHELD: '经核查，你提出的异议成立，该单位已移出公示名单，不予备案。',
};

/** Addressed by receipt number only: the applicant reads it too. */
export const objectionReply: DocumentTemplate<ObjectionReplyData> = {
  type: 'DOC-OBJ',
  title: { zh: '异议核查答复', en: 'Reply to an objection' },
  layout: 'notice',
  series: '异议复',
  content: (data) => document('notice', {
    title: '异议核查答复',
    addressee: `异议人（异议编号：${data.receiptNo}）`,
    blocks: [
      paragraph(`你于${dateZh(data.receivedOn)}对《${data.noticeTitle}》（${data.noticeNumber}）提出的异议收悉。根据${enumerated(data.legalBases)}的有关规定，本机关进行了核查，并听取了有关单位的陈述。`),
      heading(1, '一、核查结论'),
      paragraph(CONCLUSIONS[data.result]),
      heading(1, '二、说明'),
      paragraph(sentence(data.reply)),
      ...contactLines(data),
      paragraph('特此答复。'),
    ],
  }),
};

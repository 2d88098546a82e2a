import { document, paragraph } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { contactLines, dateZh, enumerated, type CaseFacts, type Contact } from './wording.js';

export type AcceptanceNoticeData = CaseFacts & Contact & {
  readonly acceptedOn: string;
  /** The bureau did not answer in time: the application counts as accepted from receipt. */
  readonly deemed: boolean;
  /** What the procedure goes on with, where that is not review, evaluation and decision by the same body. */
  readonly next?: string | null;
};

function acceptance(data: AcceptanceNoticeData): string {
  const bases = enumerated(data.legalBases);
  if (data.deemed) {
    return `因未在规定期限内一次性告知需要补正的全部内容，参照《中华人民共和国行政许可法》第三十二条的规定，你单位的申请自${dateZh(data.acceptedOn)}收到申请材料之日起视为受理。`;
  }
  return `经审查，你单位的申请属于本机关受理范围，申请材料齐全，符合规定形式。根据${bases}的规定，本机关决定自${dateZh(data.acceptedOn)}起予以受理。`;
}

export const acceptanceNotice: DocumentTemplate<AcceptanceNoticeData> = {
  type: 'DOC-ACC',
  title: { zh: '受理通知书', en: 'Acceptance notice' },
  layout: 'notice',
  series: '备受',
  content: (data) => document('notice', {
    title: '受理通知书',
    addressee: data.applicant,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的${data.matter}申请（收件编号：${data.caseNo}）收悉。`),
      paragraph(acceptance(data)),
      paragraph(`受理后，${data.next ?? '本机关将依次组织材料初审、技术评估，并作出是否同意备案的决定'}。你单位对办理事项享有知情权和陈述权，可凭收件编号和查询码查询办理进度；在决定签发之前，可以撤回申请。`),
      ...contactLines(data),
      paragraph('特此通知。'),
    ],
  }),
};

import { column, document, paragraph, table } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { contactLines, dateZh, enumerated, sentence, type CaseFacts, type Contact } from './wording.js';

export type RectificationNoticeData = CaseFacts & Contact & {
  readonly evaluatedOn: string;
  readonly items: readonly { readonly subject: string; readonly problem: string; readonly requirement: string }[];
  readonly dueOn: string;
  readonly round: number;
};

function opening(data: RectificationNoticeData): string {
  const found = data.round === 1
    ? `经${dateZh(data.evaluatedOn)}技术评估，你单位${data.matter}申请（收件编号：${data.caseNo}）尚有下列事项需要整改`
    : `经对你单位${data.matter}申请（收件编号：${data.caseNo}）的整改情况进行验收，下列事项仍未整改到位`;
  return `${found}。根据${enumerated(data.legalBases)}的规定，请限期整改：`;
}

export const rectificationNotice: DocumentTemplate<RectificationNoticeData> = {
  type: 'DOC-REC',
  title: { zh: '限期整改通知书', en: 'Rectification notice' },
  layout: 'notice',
  series: '备改',
  content: (data) => document('notice', {
    title: '限期整改通知书',
    addressee: data.applicant,
    blocks: [
      paragraph(opening(data)),
      table(
        [column('序号', 1), column('整改事项', 4, 'left'), column('存在的问题', 5, 'left'), column('整改要求', 5, 'left')],
        data.items.map(({ subject, problem, requirement }, index) => [`${index + 1}`, subject, sentence(problem), sentence(requirement)]),
      ),
      paragraph(`请你单位于${dateZh(data.dueOn)}（含当日）前完成整改，并提交整改报告及佐证材料。整改所用时间不计入办理时间。`),
      paragraph('逾期未提交整改报告或者经验收仍不合格的，按评估不通过处理；在作出不予备案的决定前，将告知你单位并听取陈述。'),
      ...contactLines(data),
      paragraph('特此通知。'),
    ],
  }),
};

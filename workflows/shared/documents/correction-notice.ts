import { column, document, paragraph, table } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { contactLines, dateZh, enumerated, sentence, type CaseFacts, type Contact } from './wording.js';

export type CorrectionNoticeData = CaseFacts & Contact & {
  readonly items: readonly { readonly material: string; readonly problem: string; readonly requirement: string }[];
  readonly dueOn: string;
  /** A second notice repeats items already told and adds none. */
  readonly repeated: boolean;
};

export const correctionNotice: DocumentTemplate<CorrectionNoticeData> = {
  type: 'DOC-COR',
  title: { zh: '补正材料一次性告知书', en: 'One-time correction notice' },
  layout: 'notice',
  series: '备补',
  content: (data) => document('notice', {
    title: data.repeated ? '补正材料告知书' : '补正材料一次性告知书',
    addressee: data.applicant,
    blocks: [
      paragraph(`你单位于${dateZh(data.submittedOn)}提交的${data.matter}申请（收件编号：${data.caseNo}）收悉。经审查，申请材料不齐全或者不符合规定形式。根据${enumerated(data.legalBases)}，并参照《中华人民共和国行政许可法》第三十二条的规定，现将需要补正的${data.repeated ? '内容再次告知如下，均为此前已经告知的事项' : '全部内容一次性告知如下'}：`),
      table(
        [column('序号', 1), column('材料名称', 4, 'left'), column('存在的问题', 5, 'left'), column('补正要求', 5, 'left')],
        data.items.map(({ material, problem, requirement }, index) => [`${index + 1}`, material, sentence(problem), sentence(requirement)]),
      ),
      paragraph(`请你单位于${dateZh(data.dueOn)}（含当日）前补正。确需延长的，应当在期满前向本机关提出。补正所用时间不计入办理时间。`),
      paragraph('逾期未补正的，视为撤回申请；你单位可以备齐材料后重新申请，不受影响。'),
      ...contactLines(data),
      paragraph('特此告知。'),
    ],
  }),
};

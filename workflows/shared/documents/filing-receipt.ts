import { column, document, fields, note, table } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { dateZh, levelNames } from './wording.js';

export type FilingReceiptLine = {
  readonly code: string;
  readonly occupation: string;
  readonly workType: string | null;
  readonly levels: readonly number[];
  readonly standard: string;
};

export type FilingReceiptData = {
  readonly institution: string;
  readonly uscc: string;
  readonly filingNo: string;
  readonly kind: string;
  readonly filingPlace: string;
  readonly supervisingPlace: string;
  readonly lines: readonly FilingReceiptLine[];
  readonly sites: readonly string[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly letterNumber: string | null;
};

export const filingReceipt: DocumentTemplate<FilingReceiptData> = {
  type: 'DOC-RCPT',
  title: { zh: '备案回执', en: 'Filing receipt' },
  layout: 'receipt',
  series: '备执',
  content: (data) => document('receipt', {
    title: '职业技能等级评价机构备案回执',
    blocks: [
      fields([
        ['机构名称', data.institution],
        ['统一社会信用代码', data.uscc],
        ['评价机构备案号', data.filingNo],
        ['评价机构类型', data.kind],
        ['备案地', data.filingPlace],
        ['监管地', data.supervisingPlace],
        ['考试地点', data.sites.map((site, index) => (data.sites.length === 1 ? site : `${index + 1}. ${site}`)).join('\n')],
        ['备案有效期', `${dateZh(data.validFrom)}至${dateZh(data.validUntil)}`],
        ...(data.letterNumber === null ? [] : [['备案函文号', data.letterNumber] as const]),
      ]),
      table(
        [column('序号', 1), column('职业编码', 2.6), column('职业名称', 3.4), column('工种名称', 3), column('等级', 3.2), column('评价标准', 3.8, 'left')],
        data.lines.map((line, index) => [`${index + 1}`, line.code, line.occupation, line.workType ?? '—', levelNames(line.levels), line.standard]),
        '备案职业（工种）范围',
      ),
      note('说明：请在备案职业（工种）、等级和有效期内开展职业技能等级认定，并接受各级人力资源社会保障部门监督。备案信息以技能人才评价工作网（www.osta.org.cn）公布的为准。'),
    ],
  }),
};

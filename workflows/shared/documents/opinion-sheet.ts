import { cellLine, document, grid, gridRow, labelCell, valueCell } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';
import { dateZh } from './wording.js';

export type OpinionSheetData = {
  readonly caseNo: string;
  readonly applicant: string;
  readonly uscc: string;
  readonly matter: string;
  /** 行业主管部门 or 监管地（初审地）人社部门. */
  readonly department: string;
  readonly capacity: string;
  readonly outcome: string;
  readonly opinion: string;
  readonly signer: string;
  readonly signedOn: string;
};

export const opinionSheet: DocumentTemplate<OpinionSheetData> = {
  type: 'DOC-OPN',
  title: { zh: '部门意见表', en: 'Opinion sheet' },
  layout: 'sheet',
  series: null,
  content: (data) => document('sheet', {
    title: `${data.capacity}意见表`,
    sealed: false,
    blocks: [
      grid([2.2, 3, 2.2, 3], [
        gridRow([labelCell('申请单位'), valueCell(data.applicant, { columns: 3 })]),
        gridRow([labelCell('统一社会\n信用代码'), valueCell(data.uscc, { columns: 3 })], 36),
        gridRow([labelCell('收件编号'), valueCell(data.caseNo, { columns: 3 })]),
        gridRow([labelCell('申请事项'), valueCell(data.matter, { columns: 3 })]),
        gridRow([labelCell('出具意见\n的部门'), valueCell(data.department, { columns: 3 })], 36),
        gridRow([labelCell('意见'), valueCell([
          cellLine(`${data.outcome}。${data.opinion}`, 'left', { indent: 22 }),
          cellLine(`负责人签字：${data.signer}`, 'right', { space: 60, indent: 48 }),
          cellLine(`单位（印章）：${data.department}`, 'right', { space: 8, indent: 48 }),
          cellLine(dateZh(data.signedOn), 'right', { space: 8, indent: 48 }),
        ], { columns: 3 })], 180),
      ]),
    ],
  }),
};

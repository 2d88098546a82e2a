import { column, document, fields, note, table } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';

export type SubmissionReceiptData = {
  readonly caseNo: string;
  readonly queryCode: string;
  readonly applicant: string;
  readonly uscc: string;
  readonly matter: string;
  readonly receivedBy: string;
  /** Beijing time as printed, e.g. 2026-03-02 09:15. */
  readonly receivedAt: string;
  readonly channel: 'online' | 'counter';
  readonly progressUrl: string;
  /** Term of the formal review; null where the application needs no acceptance. */
  readonly reviewWorkdays: number | null;
  readonly materials: readonly {
    readonly name: string;
    readonly files: number;
    readonly paperCopies: number;
  }[];
};

const CHANNELS = { online: '网上提交', counter: '窗口提交' } as const;

function review({ reviewWorkdays }: SubmissionReceiptData): string {
  if (reviewWorkdays === null) return '';
  return `收到不代表申请已被受理：收件机关自收到材料之日起${reviewWorkdays}个工作日内审查材料是否齐全、是否符合规定形式，并将结果告知申请单位。`;
}

export const submissionReceipt: DocumentTemplate<SubmissionReceiptData> = {
  type: 'DOC-SUB',
  title: { zh: '收件凭证', en: 'Receipt of submission' },
  layout: 'sheet',
  series: null,
  content: (data) => document('sheet', {
    title: '收 件 凭 证',
    blocks: [
      fields([
        ['收件编号', data.caseNo],
        ['查询码', data.queryCode],
        ['申请单位', data.applicant],
        ['统一社会信用代码', data.uscc],
        ['申请事项', data.matter],
        ['收件机关', data.receivedBy],
        ['收件时间', data.receivedAt],
        ['收件方式', CHANNELS[data.channel]],
      ]),
      table(
        [column('序号', 1), column('收到的材料', 7, 'left'), column('电子文件（个）', 2), column('纸质（份）', 2)],
        data.materials.map((material, index) => [`${index + 1}`, material.name, `${material.files}`, `${material.paperCopies}`]),
        '收到的材料清单',
      ),
      note(
        `说明：1. 本凭证仅证明收到上述材料。${review(data)}\n`
        + `2. 办理进度可凭收件编号和查询码在 ${data.progressUrl} 查询；查询码请妥善保管。`,
      ),
    ],
  }),
};

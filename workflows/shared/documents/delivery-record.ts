import { cellLine, document, grid, gridRow, labelCell, note, valueCell, type Block } from '@beian/documents/content';
import type { DocumentTemplate } from './template.js';

export type DeliveryWay = 'phone' | 'mail' | 'electronic' | 'web' | 'counter';

export type DeliveryRecordData = {
  readonly caseNo: string;
  readonly addressee: string;
  readonly documents: readonly { readonly title: string; readonly number: string | null }[];
  readonly deliveries: readonly {
    readonly way: DeliveryWay;
    /** Beijing time as printed. */
    readonly at: string;
    readonly place: string;
    readonly recipient: string;
    readonly tracking: string | null;
    readonly deliveredBy: string;
    readonly result: string;
  }[];
  readonly deliveredAt: string;
};

const WAYS: Readonly<Record<DeliveryWay, string>> = {
  phone: '电话告知', mail: '邮寄送达', electronic: '电子送达', web: '网上公告', counter: '直接送达',
};

const SHARES = [2.2, 3, 2.2, 3];

function head(data: DeliveryRecordData): Block {
  const documents = data.documents.map(({ title, number }) => cellLine(number === null ? title : `${title}（${number}）`));
  return grid(SHARES, [
    gridRow([labelCell('收件编号'), valueCell(data.caseNo), labelCell('受送达人'), valueCell(data.addressee)]),
    gridRow([labelCell('送达文书\n及文号'), valueCell(documents, { columns: 3 })], 40),
  ]);
}

function delivery(record: DeliveryRecordData['deliveries'][number]): Block {
  return grid(SHARES, [
    gridRow([labelCell('送达方式'), valueCell(WAYS[record.way]), labelCell('送达时间'), valueCell(record.at)]),
    gridRow([labelCell('送达地点'), valueCell(record.place), labelCell('邮件号码'), valueCell(record.tracking ?? '—')]),
    gridRow([labelCell('收件人'), valueCell(record.recipient), labelCell('送达人'), valueCell(record.deliveredBy)]),
    gridRow([labelCell('送达结果'), valueCell(record.result, { columns: 3 })]),
  ]);
}

export const deliveryRecord: DocumentTemplate<DeliveryRecordData> = {
  type: 'DOC-DLV',
  title: { zh: '送达回证', en: 'Proof of delivery' },
  layout: 'sheet',
  series: null,
  content: (data) => document('sheet', {
    title: '送 达 回 证',
    blocks: [
      head(data),
      ...data.deliveries.map(delivery),
      grid(SHARES, [
        gridRow([labelCell('送达日期'), valueCell(data.deliveredAt, { columns: 3 })]),
        gridRow([labelCell('受送达人\n签名或盖章'), valueCell([cellLine('年　　月　　日', 'right', { space: 30, indent: 48 })], { columns: 3 })], 64),
        gridRow([labelCell('备注'), valueCell('', { columns: 3 })], 48),
      ]),
      note('说明：送达日期以最早可以证明的收到时间为准。拒绝签收的，由送达人注明情况和见证人；代收的，由代收人签名并注明与受送达人的关系。'),
    ],
  }),
};

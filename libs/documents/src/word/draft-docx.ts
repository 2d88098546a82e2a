import {
  AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type IRunOptions,
} from 'docx';
import { plainTitle } from '../model/text-of.js';
import type { Align, Block, DocumentContent } from '../model/content.js';

/** The faces of GB/T 9704 by the names an office computer knows them under. */
const FACES = { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', subheading: '楷体_GB2312' } as const;

const TWIPS_PER_MM = 56.7;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) },
} as const;
const BODY = 32;
const CELL = 24;
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

function run(text: string, face: string, size: number): TextRun[] {
  const options: IRunOptions = { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face }, size };
  return text.split('\n').map((line, index) => new TextRun({ ...options, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

function body(text: string, face: string = FACES.body): Paragraph {
  return new Paragraph({ children: run(text, face, BODY), indent: { firstLine: 2 * 320 }, spacing: { line: 580, lineRule: 'exact' } });
}

function cell(text: string, align: Align, face: string = FACES.body, columns = 1): TableCell {
  return new TableCell({
    children: [new Paragraph({ children: run(text, face, CELL), alignment: ALIGNMENTS[align] })], columnSpan: columns, borders: BORDERS,
  });
}

function table(rows: readonly TableRow[]): Table {
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function blockParts(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [body(block.text)];
    case 'subTitle':
      return [body(block.text, FACES.heading)];
    case 'heading':
      return [body(block.text, block.level === 1 ? FACES.heading : FACES.subheading)];
    case 'items':
      return block.items.map((text, index) => body(`${index + 1}. ${text}`));
    case 'cover':
      return [...block.title.map((text) => body(text, FACES.title)), ...block.fields.map(({ label, value }) => body(`${label}${value}`))];
    case 'fields':
      return [table(block.rows.map(({ label, value }) => new TableRow({ children: [cell(label, 'center', FACES.heading), cell(value, 'left')] })))];
    case 'table':
      return [
        ...(block.caption === null ? [] : [body(block.caption, FACES.heading)]),
        table([
          new TableRow({ tableHeader: true, children: block.columns.map(({ title }) => cell(title, 'center', FACES.heading)) }),
          ...block.rows.map((row) => new TableRow({ children: row.map((text, index) => cell(text, block.columns[index]?.align ?? 'left')) })),
        ]),
      ];
    case 'grid':
      return [table(block.rows.map((row) => new TableRow({
        children: row.cells.map((one) => cell(one.lines.map(({ text }) => text).join('\n'), one.align, one.label ? FACES.heading : FACES.body, one.columns)),
      })))];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

/** The document as a drafter may take it into a word processor. A working copy, marked as what it is: without number, date and seal. */
export async function draftDocx(content: DocumentContent, organ: string, mark = '草　稿'): Promise<Buffer> {
  const parts: (Paragraph | Table)[] = [
    new Paragraph({ children: run(mark, FACES.heading, CELL), alignment: AlignmentType.RIGHT }),
    new Paragraph({ children: run(content.title, FACES.title, 44), alignment: AlignmentType.CENTER, spacing: { before: 580, after: 580 } }),
    ...(content.addressee === null ? [] : [new Paragraph({ children: run(`${content.addressee}：`, FACES.body, BODY) })]),
    ...content.blocks.flatMap(blockParts),
    ...content.attachments.map((name, index) => body(`附件${content.attachments.length === 1 ? '' : index + 1}：${name}`)),
    new Paragraph({ children: run(organ, FACES.body, BODY), alignment: AlignmentType.RIGHT, spacing: { before: 1160 } }),
  ];
  const document = new Document({ title: plainTitle(content), creator: organ, sections: [{ properties: { page: PAGE }, children: parts }] });
  return Packer.toBuffer(document);
}

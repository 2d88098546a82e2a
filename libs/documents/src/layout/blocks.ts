import type { Content } from 'pdfmake/interfaces.js';
import type { Block, Cover, Heading } from '../model/content.js';
import { lineHeight, mm, size } from '../typography/measures.js';
import type { BodyStyle, TypeSetting } from './body-style.js';
import { gridContent } from './grid.js';
import { ABOVE_TABLE } from './headline.js';
import { fieldsContent, tableContent } from './tables.js';

/** 一、 in 黑体, (一) in 楷体 (a bolder serif stands in), 1. in 仿宋. */
function headingContent(heading: Heading, style: BodyStyle, next: Block | undefined): Content {
  const face = heading.level === 1 ? { font: 'Sans' } : { bold: heading.level === 2 };
  return { text: heading.text, ...style, ...face, headlineLevel: next?.kind === 'table' || next?.kind === 'fields' ? ABOVE_TABLE : heading.level };
}

function coverContent(cover: Cover): Content {
  return {
    stack: [
      ...cover.title.map((line, index): Content => ({
        text: line, bold: true, alignment: 'center', fontSize: size.one, lineHeight: 1, characterSpacing: 2, margin: [0, index === 0 ? mm(42) : 6, 0, 0],
      })),
      {
        table: {
          widths: [144, 288],
          body: cover.fields.map(({ label, value }) => [
            { text: label, font: 'Sans', fontSize: size.three, alignment: 'right', border: [false, false, false, false] },
            { text: value, fontSize: size.three, border: [false, false, false, true] },
          ]),
        },
        layout: {
          vLineWidth: () => 0,
          hLineWidth: () => 0.6,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 14,
          paddingBottom: () => 2,
        },
        margin: [4, mm(58), 0, 0],
      },
    ],
    pageBreak: 'after',
  };
}

/** An unbreakable run of Latin text (an address) tears a justified line apart. */
function flush(text: string): 'justify' | 'left' {
  return /[!-~]{20,}/u.test(text) ? 'left' : 'justify';
}

export function blockContent(block: Block, next: Block | undefined, { body: style, tableSize }: TypeSetting): Content {
  switch (block.kind) {
    case 'paragraph':
      return { text: block.text, ...style, alignment: flush(block.text) };
    case 'heading':
      return headingContent(block, style, next);
    case 'items':
      return block.items.map((text, index): Content => ({ text: `${index + 1}. ${text}`, ...style, alignment: flush(text) }));
    case 'subTitle':
      return {
        text: block.text, bold: true, alignment: 'center', fontSize: size.three, lineHeight: lineHeight(size.three, 26), characterSpacing: 0,
        margin: [0, 6, 0, 4],
      };
    case 'note':
      return {
        text: block.text, fontSize: size.smallFive, lineHeight: lineHeight(size.smallFive, 14), characterSpacing: 0, margin: [0, 4, 0, 4],
      };
    case 'fields':
      return fieldsContent(block);
    case 'table':
      return tableContent(block, tableSize);
    case 'grid':
      return gridContent(block);
    case 'cover':
      return coverContent(block);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

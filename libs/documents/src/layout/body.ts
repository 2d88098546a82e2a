import type { Content } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { lineHeight, linePitch, size } from '../typography/measures.js';
import { blockContent } from './blocks.js';
import type { BodyStyle } from './body-style.js';
import { closingContent, verificationContent } from './closing.js';
import type { Issue } from './issue.js';

export function titleContent(title: string, above: number, below: number, fontSize: number = size.two): Content {
  return {
    text: title, bold: true, alignment: 'center', fontSize, lineHeight: lineHeight(fontSize, fontSize * 1.5), characterSpacing: 0,
    margin: [0, above, 0, below],
  };
}

function attachmentContent(attachments: readonly string[], style: BodyStyle): Content[] {
  return attachments.map((name, index): Content => ({
    ...style,
    leadingIndent: 0,
    columns: [
      { width: 'auto', text: index === 0 ? '附件：' : '' },
      { width: '*', text: attachments.length === 1 ? name : `${index + 1}. ${name}` },
    ],
    margin: [style.leadingIndent + (index === 0 ? 0 : 3 * style.fontSize), index === 0 ? linePitch : 0, 0, 0],
  }));
}

function copiesContent(copiesTo: readonly string[]): Content[] {
  if (copiesTo.length === 0) return [];
  return [{
    text: `抄送：${copiesTo.join('，')}。`, fontSize: size.four, lineHeight: lineHeight(size.four, 24), characterSpacing: 0,
    margin: [size.four, linePitch, size.four, 0],
  }];
}

/** The last paragraph stays with the seal: a page that bears nothing but a signature is not allowed. */
function kept(last: Content | undefined, closing: Content[]): Content[] {
  return [{ stack: [...(last === undefined ? [] : [last]), ...closing], unbreakable: true }];
}

/** Addressee, blocks, attachments, signature with seal, copies. */
export function bodyContent(content: DocumentContent, issue: Issue, style: BodyStyle): Content[] {
  const addressee: Content[] = content.addressee === null
    ? []
    : [{ text: `${content.addressee}：`, ...style, leadingIndent: 0 }];
  const blocks = content.blocks.map((block) => blockContent(block, style));
  const ending = [
    ...attachmentContent(content.attachments, style),
    content.sealed ? closingContent(issue) : verificationContent(issue.verification),
  ];
  const lastIsText = content.blocks.at(-1)?.kind === 'paragraph';
  const closing = lastIsText ? kept(blocks.pop(), ending) : kept(undefined, ending);
  return [...addressee, ...blocks, ...closing, ...copiesContent(content.copiesTo)];
}

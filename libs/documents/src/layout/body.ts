import type { Content } from 'pdfmake/interfaces.js';
import type { Block, DocumentContent } from '../model/content.js';
import { lineHeight, linePitch, size } from '../typography/measures.js';
import { blockContent } from './blocks.js';
import type { BodyStyle, TypeSetting } from './body-style.js';
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
    margin: [size.four, linePitch / 2, size.four, 0],
  }];
}

/** Trailing text, with its heading, that moves with the seal: no page bears a signature alone or with one line of courtesy. */
const KEPT_CHARACTERS = 30;
/** A longer paragraph is broken over pages like any other. */
const LONGEST_KEPT = 400;

function keptWithClosing(blocks: readonly Block[]): number {
  let characters = 0;
  let kept = 0;
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading') return kept + 1;
    if ((block.kind !== 'paragraph' && block.kind !== 'note') || characters >= KEPT_CHARACTERS) break;
    if (block.text.length > LONGEST_KEPT) break;
    kept += 1;
    characters += block.text.length;
  }
  return kept;
}

/** Addressee, blocks, attachments, signature with seal, copies. */
export function bodyContent(content: DocumentContent, issue: Issue, setting: TypeSetting): Content[] {
  const { body } = setting;
  const addressee: Content[] = content.addressee === null ? [] : [{ text: `${content.addressee}：`, ...body, leadingIndent: 0 }];
  const blocks = content.blocks.map((block, index) => blockContent(block, content.blocks[index + 1], setting));
  const flowing = blocks.length - keptWithClosing(content.blocks);
  const closing: Content = {
    unbreakable: true,
    stack: [
      ...blocks.slice(flowing),
      ...attachmentContent(content.attachments, body),
      content.sealed ? closingContent(issue, body.fontSize) : verificationContent(issue.verification),
      ...copiesContent(content.copiesTo),
    ],
  };
  return [...addressee, ...blocks.slice(0, flowing), closing];
}

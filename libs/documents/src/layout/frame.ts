import type { Content, ContextPageSize, Node, NodeQueries, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { plainTitle } from '../model/text-of.js';
import { mm, page, size } from '../typography/measures.js';
import { ABOVE_TABLE } from './headline.js';
import type { Issue } from './issue.js';

/** White at the top and the foot; the sides are the same everywhere. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
}

export const officialMargins: Margins = { top: page.top, bottom: page.bottom };
/** Forms are no official letters: they may use more of the sheet. */
export const formMargins: Margins = { top: mm(25), bottom: mm(24) };

const FOOTER = 'footer';

/** — 2 — seven millimetres under the type area: odd pages right, even pages left, one character in. */
export function pageNumber(current: number, margins: Margins): Content {
  const odd = current % 2 === 1;
  return {
    text: `— ${current} —`,
    id: FOOTER,
    fontSize: size.four,
    characterSpacing: 0,
    alignment: odd ? 'right' : 'left',
    margin: [page.left + size.four, Math.min(mm(7), margins.bottom / 4) - 4, page.right + size.four, 0],
  };
}

export interface Frame {
  readonly margins: Margins;
  readonly background?: (current: number, pageSize: ContextPageSize) => Content | null;
  readonly footer: (current: number, count: number) => Content | null;
}

/** Room for a heading, the head of its table and a first row of three lines: the printer knows too late where a table begins. */
const TABLE_START = 120;

function standsLow(node: Node, foot: number): boolean {
  return node.startPosition.top > foot - TABLE_START;
}

/** A heading at the foot of a page with nothing of its own section under it; the footer does not count. */
function standsLast(node: Node, nodes: NodeQueries): boolean {
  const { pageNumber: here } = node.startPosition;
  return !nodes.getFollowingNodesOnPage().some((next) => next.id !== FOOTER && next.startPosition.pageNumber === here);
}

/** A4, the margins of GB/T 9704, metadata that makes the same document the same bytes, and 草稿 across what is no more than one. */
export function framed(content: DocumentContent, issue: Issue, frame: Frame, body: Content[]): TDocumentDefinitions {
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, frame.margins.top, page.right, frame.margins.bottom],
    defaultStyle: { font: 'Serif', characterSpacing: 0 },
    info: {
      title: plainTitle(content),
      author: issue.organ,
      subject: issue.number ?? plainTitle(content),
      creator: 'beian',
      producer: 'beian',
      creationDate: new Date(`${issue.date ?? '2000-01-01'}T00:00:00Z`),
    },
    language: 'zh-CN',
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined
      && (node.headlineLevel === ABOVE_TABLE ? standsLow(node, page.height - frame.margins.bottom) : standsLast(node, nodes)),
    ...(issue.date === null && content.sealed
      ? { watermark: { text: '草　稿', color: '#888888', opacity: 0.16, bold: true, font: 'Sans' } }
      : {}),
    ...(frame.background === undefined ? {} : { background: frame.background }),
    footer: frame.footer,
    content: body,
  };
}

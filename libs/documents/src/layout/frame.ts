import type { Content, ContextPageSize, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { mm, page, size } from '../typography/measures.js';
import type { Issue } from './issue.js';

/** — 2 — seven millimetres under the type area: odd pages right, even pages left, one character in. */
export function pageNumber(current: number): Content {
  const odd = current % 2 === 1;
  return {
    text: `— ${current} —`,
    fontSize: size.four,
    characterSpacing: 0,
    alignment: odd ? 'right' : 'left',
    margin: [page.left + size.four, mm(7) - 4, page.right + size.four, 0],
  };
}

export type Frame = {
  readonly background?: (current: number, pageSize: ContextPageSize) => Content | null;
  readonly footer: (current: number, count: number) => Content | null;
};

/** A4, the margins of GB/T 9704, metadata that makes the same document the same bytes, and 草稿 across what is no more than one. */
export function framed(content: DocumentContent, issue: Issue, frame: Frame, body: Content[]): TDocumentDefinitions {
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top, page.right, page.bottom],
    defaultStyle: { font: 'Serif', characterSpacing: 0 },
    info: {
      title: content.title,
      author: issue.organ,
      subject: issue.number ?? content.title,
      creator: 'beian',
      producer: 'beian',
      creationDate: new Date(`${issue.date ?? '2000-01-01'}T00:00:00Z`),
    },
    language: 'zh-CN',
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0 && nodes.getNodesOnNextPage().length > 0,
    ...(issue.date === null && content.sealed
      ? { watermark: { text: '草　稿', color: '#888888', opacity: 0.16, bold: true, font: 'Sans' } }
      : {}),
    ...frame,
    content: body,
  };
}

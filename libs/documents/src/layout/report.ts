import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { linePitch, size } from '../typography/measures.js';
import { bodyContent, titleContent } from './body.js';
import { form, official } from './body-style.js';
import { formMargins, framed, officialMargins, pageNumber } from './frame.js';
import type { Issue } from './issue.js';

function numberLine(issue: Issue, below: number): Content[] {
  if (issue.number === null) return [];
  return [{ text: `编号：${issue.number}`, fontSize: size.smallFour, lineHeight: 1, alignment: 'right', margin: [0, 0, 0, below] }];
}

/** A report of several pages: title, headings, tables, signatures of those who answer for it. */
export function reportLayout(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  return framed(content, issue, { margins: officialMargins, footer: (current) => pageNumber(current, officialMargins) }, [
    titleContent(content.title, 0, linePitch / 2),
    ...numberLine(issue, linePitch / 2),
    ...bodyContent(content, issue, official),
  ]);
}

/** A form on paper: title, grids, notes on filling it in. */
export function sheetLayout(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  const covered = content.blocks[0]?.kind === 'cover';
  return framed(content, issue, {
    margins: formMargins,
    footer: (current, count) => (count > 1 && !(covered && current === 1) ? pageNumber(current, formMargins) : null),
  }, [
    ...(covered ? [] : [titleContent(content.title, 0, 8), ...numberLine(issue, 6)]),
    ...bodyContent(content, issue, form),
  ]);
}

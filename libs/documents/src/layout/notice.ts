import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { linePitch, size } from '../typography/measures.js';
import { bodyContent, titleContent } from './body.js';
import { form, official, type TypeSetting } from './body-style.js';
import { formMargins, framed, officialMargins, pageNumber, type Margins } from './frame.js';
import type { Issue } from './issue.js';

function headed(content: DocumentContent, issue: Issue, setting: TypeSetting, margins: Margins): TDocumentDefinitions {
  const number: Content[] = issue.number === null
    ? []
    : [{ text: issue.number, fontSize: size.three, lineHeight: 1, alignment: 'right', margin: [0, 0, 0, linePitch / 2] }];
  return framed(content, issue, { margins, footer: (current, count) => (count > 1 ? pageNumber(current, margins) : null) }, [
    { text: issue.organ, bold: true, alignment: 'center', fontSize: size.two, lineHeight: 1 },
    titleContent(content.title, 4, linePitch / 2, size.one),
    ...number,
    ...bodyContent(content, issue, setting),
  ]);
}

/** A sealed notice: organ and title in black at the top, 文号 at the right, running text. */
export function noticeLayout(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  return headed(content, issue, official, officialMargins);
}

/** The receipt of a filing: headed like a notice, its substance in tables. */
export function receiptLayout(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  return headed(content, issue, form, formMargins);
}

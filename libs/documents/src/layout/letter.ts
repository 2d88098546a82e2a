import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent } from '../model/content.js';
import { ems, linePitch, mm, page, red, size } from '../typography/measures.js';
import { bodyContent, titleContent } from './body.js';
import { official } from './body-style.js';
import { framed, officialMargins, pageNumber } from './frame.js';
import type { Issue } from './issue.js';

/** Rules of the letter format (GB/T 9704-2012, 10.1): 170 mm long, in the middle of the page. */
const RULE = mm(170);
const RULE_LEFT = (page.width - RULE) / 2;
const THICK = 2.2;
const THIN = 0.8;
const GAP = 1.6;
const MARK_TOP = mm(30);
/** White above a character of Noto Serif SC inside its line, in em. */
const HEADROOM = 0.27;

function doubleRule(y: number, upper: number, lower: number): Content {
  const line = (top: number, width: number) =>
    ({ type: 'line', x1: 0, x2: RULE, y1: top + width / 2, y2: top + width / 2, lineWidth: width, lineColor: red }) as const;
  return { absolutePosition: { x: RULE_LEFT, y }, canvas: [line(0, upper), line(upper + GAP, lower)] };
}

function markSize(organ: string): number {
  return Math.min(40, (RULE - 8) / (ems(organ) * 1.04));
}

function ruleTop(organ: string): number {
  return MARK_TOP + markSize(organ) + mm(4);
}

/** Red organ mark and the double rules: thick over thin above, thin over thick below. */
function head(organ: string): Content[] {
  const fontSize = markSize(organ);
  return [
    {
      text: organ, color: red, bold: true, fontSize, lineHeight: 1, characterSpacing: fontSize * 0.04, alignment: 'center', noWrap: true,
      absolutePosition: { x: 0, y: MARK_TOP - HEADROOM * fontSize },
    },
    doubleRule(ruleTop(organ), THICK, THIN),
    doubleRule(page.height - mm(20) - THICK - THIN - GAP, THIN, THICK),
  ];
}

/** 函 format: organ mark and rules on page 1, 文号 at the right under the first rule, no page number on page 1. */
export function letterLayout(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  const numberTop = ruleTop(issue.organ) + THICK + THIN + GAP + (size.three * 7) / 8 - HEADROOM * size.three;
  const number: Content = {
    text: issue.number ?? '', fontSize: size.three, lineHeight: 1, alignment: 'right', margin: [0, numberTop - page.top, 0, 0],
  };
  return framed(content, issue, {
    margins: officialMargins,
    background: (current) => (current === 1 ? head(issue.organ) : null),
    footer: (current) => (current === 1 ? null : pageNumber(current, officialMargins)),
  }, [
    number,
    titleContent(content.title, 2 * linePitch - 8, linePitch - 6),
    ...bodyContent(content, issue, official),
  ]);
}

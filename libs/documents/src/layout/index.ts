import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { DocumentContent, Layout } from '../model/content.js';
import type { Issue } from './issue.js';
import { letterLayout } from './letter.js';
import { noticeLayout, receiptLayout } from './notice.js';
import { reportLayout, sheetLayout } from './report.js';

const layouts: Readonly<Record<Layout, (content: DocumentContent, issue: Issue) => TDocumentDefinitions>> = {
  letter: letterLayout,
  notice: noticeLayout,
  receipt: receiptLayout,
  report: reportLayout,
  sheet: sheetLayout,
};

export function layOut(content: DocumentContent, issue: Issue): TDocumentDefinitions {
  return layouts[content.layout](content, issue);
}

export * from './content.js';
export {
  box, cellLine, column, document, fields, grid, gridRow, heading, items, labelCell, note, pageBreak, paragraph, subTitle, table, valueCell,
} from './blocks.js';
export { bodyText, withBodyText } from './body-text.js';
export { chineseCount, chineseOrdinal } from './chinese-count.js';
export { readContent } from './read-content.js';
export { plainTitle, textsOf } from './text-of.js';
export type { Sheet, SheetColumn, SheetValue, WorkbookContent } from '../workbook/content.js';

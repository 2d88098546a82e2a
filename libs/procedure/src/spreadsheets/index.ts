export { rowsToWorkbook } from './rows-to-workbook.js';
export { workbookToRows } from './workbook-to-rows.js';
export type { ImportedRows } from './workbook-to-rows.js';

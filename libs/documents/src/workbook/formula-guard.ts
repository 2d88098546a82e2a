const MARK = "'";
const FORMULA_START = /^[=+\-@\t\r]/u;

/** Text that a spreadsheet might run as a formula (when pasted, or saved as CSV) gets an apostrophe in front. */
export function guarded(text: string): string {
  return FORMULA_START.test(text) ? `${MARK}${text}` : text;
}

/** What a guarded cell said, for tables that come back. */
export function unguarded(text: string): string {
  return text.startsWith(MARK) && FORMULA_START.test(text.slice(MARK.length)) ? text.slice(MARK.length) : text;
}

import { ems } from '../typography/measures.js';

/** Height of the tallest row that is kept on one page. A taller one is broken: unbroken, the printer would cut it off. */
const TALLEST = 360;

function lines(text: string, width: number, fontSize: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((ems(line) * fontSize) / width)), 0);
}

/** Whether a text set in a column of this width stays low enough for its row to be kept whole. */
export function staysWhole(text: string, width: number, fontSize: number): boolean {
  return lines(text, width, fontSize) * fontSize * 1.5 <= TALLEST;
}

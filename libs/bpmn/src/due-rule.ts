import type { DueFunction, DueRule } from './model.js';

const FUNCTIONS: readonly DueFunction[] = ['workdays', 'noticeEnd', 'calendarDays', 'graceEnd', 'at', 'workdaysBefore'];
const COUNTED = /^([A-Za-z]+)\(([A-Za-z][A-Za-z0-9]*)\) from ([A-Za-z][A-Za-z0-9]*)$/;
const FIXED = /^at ([A-Za-z][A-Za-z0-9]*)$/;

/** Reads `workdays(acceptanceReviewDays) from lastReceivedAt` or `at correctionDueAt`; null when it is neither. */
export function readDueRule(text: string): DueRule | null {
  const fixed = FIXED.exec(text)?.[1];
  if (fixed !== undefined) return { fn: 'at', parameter: null, anchor: fixed, text };
  const [, name, parameter, anchor] = COUNTED.exec(text) ?? [];
  const fn = FUNCTIONS.find((known) => known === name && known !== 'at');
  if (fn === undefined || parameter === undefined || anchor === undefined) return null;
  return { fn, parameter, anchor, text };
}

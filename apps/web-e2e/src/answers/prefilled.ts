import type { FormValues } from '../api/answers.js';

/** The rows that the product filled in before, each completed by what the person decides. */
export function completeRows(data: FormValues, key: string, decide: (row: FormValues, index: number) => FormValues): FormValues[] {
  return rowsOf(data[key]).map((row, index) => ({ ...row, ...decide(row, index) }));
}

export function rowsOf(value: unknown): readonly FormValues[] {
  return isList(value) ? value.filter(isRecord) : [];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

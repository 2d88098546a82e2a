import type { Violation } from '../api/types.js';

/** Violations at a field itself, e.g. `lines`. */
export const violationsAt = (violations: readonly Violation[], path: string): readonly Violation[] => violations.filter((violation) => violation.path === path);

/** Violations at a field or anything inside it, e.g. `lines`, `lines.2.code`. */
export const violationsWithin = (violations: readonly Violation[], path: string): readonly Violation[] =>
  violations.filter((violation) => violation.path === path || violation.path.startsWith(`${path}.`));

/** Violations inside a field, with their paths from there on: `lines.2.code` becomes `2.code`. */
export const violationsBelow = (violations: readonly Violation[], path: string): readonly Violation[] =>
  violations.filter((violation) => violation.path.startsWith(`${path}.`)).map((violation) => ({ ...violation, path: violation.path.slice(path.length + 1) }));

/** Violations of rows, each without the number of its row: `2.code` becomes `code` of row 2. */
export function violationsByRow(violations: readonly Violation[]): ReadonlyMap<number, readonly Violation[]> {
  const rows = new Map<number, Violation[]>();
  for (const violation of violations) {
    const [, row, rest] = /^(\d+)\.(.+)$/.exec(violation.path) ?? [];
    if (row === undefined || rest === undefined) continue;
    const of = rows.get(Number(row)) ?? [];
    of.push({ ...violation, path: rest });
    rows.set(Number(row), of);
  }
  return rows;
}

/** Id of the control of a field, so that lists of errors can lead to it. */
export const controlId = (prefix: string, path: string): string => `${prefix}-${path.replaceAll('.', '-')}`;

/** Somebody is being led to a control: what hides it shows it. */
export const REVEAL = 'beian:reveal';

/** Leads the eye and the keyboard to a field; the nearest enclosing field when the exact one is not on the page. */
export function jumpToField(prefix: string, path: string): boolean {
  window.dispatchEvent(new CustomEvent(REVEAL, { detail: controlId(prefix, path) }));
  for (let rest = path; rest !== ''; rest = rest.includes('.') ? rest.slice(0, rest.lastIndexOf('.')) : '') {
    const control = document.getElementById(controlId(prefix, rest));
    if (control) {
      control.scrollIntoView({ block: 'center', behavior: 'smooth' });
      control.focus({ preventScroll: true });
      return true;
    }
  }
  return false;
}

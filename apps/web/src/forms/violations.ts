import type { Violation } from '../api/types.js';

/** Violations at a field itself, e.g. `lines`. */
export const violationsAt = (violations: readonly Violation[], path: string): readonly Violation[] => violations.filter((violation) => violation.path === path);

/** Violations at a field or anything inside it, e.g. `lines`, `lines.2.code`. */
export const violationsWithin = (violations: readonly Violation[], path: string): readonly Violation[] =>
  violations.filter((violation) => violation.path === path || violation.path.startsWith(`${path}.`));

/** Violations inside a field, with their paths from there on: `lines.2.code` becomes `2.code`. */
export const violationsBelow = (violations: readonly Violation[], path: string): readonly Violation[] =>
  violations.filter((violation) => violation.path.startsWith(`${path}.`)).map((violation) => ({ ...violation, path: violation.path.slice(path.length + 1) }));

/** Id of the control of a field, so that lists of errors can lead to it. */
export const controlId = (prefix: string, path: string): string => `${prefix}-${path.replaceAll('.', '-')}`;

/** Leads the eye and the keyboard to a field; the nearest enclosing field when the exact one is not on the page. */
export function jumpToField(prefix: string, path: string): boolean {
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

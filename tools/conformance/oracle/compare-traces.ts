import { letterText, type Letter } from './letter.js';

/** What a token passes one after the other, in the process of a scope. */
export type StepsAt = (scope: string) => readonly (readonly [from: string, to: string])[];

export interface Difference {
  readonly onlyCourse: readonly string[];
  readonly onlyDiagram: readonly string[];
  /** Two letters of one token's path that stand in another order. */
  readonly order: { readonly course: readonly string[]; readonly diagram: readonly string[] } | null;
}

/**
 * Null when both sides tell the same: each letter equally often, and any two that lie on one token's path in the same order.
 * Two words over letters of which only some depend on each other mean the same exactly when they agree on every dependent pair.
 */
export function compareTraces(course: readonly Letter[], diagram: readonly Letter[], stepsAt: StepsAt): Difference | null {
  const [left, right] = [course.map(letterText), diagram.map(letterText)];
  const [onlyCourse, onlyDiagram] = [surplus(left, right), surplus(right, left)];
  if (onlyCourse.length + onlyDiagram.length > 0) return { onlyCourse, onlyDiagram, order: null };
  for (const pair of pairs(course, stepsAt)) {
    const [ours, theirs] = [left, right].map((word) => word.filter((letter) => pair.includes(letter)));
    if (ours?.join() !== theirs?.join()) return { onlyCourse, onlyDiagram, order: { course: ours ?? [], diagram: theirs ?? [] } };
  }
  return null;
}

function surplus(of: readonly string[], over: readonly string[]): readonly string[] {
  const rest = [...over];
  return of.filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Pairs of letters that lie on one token's path: an element with itself, its leaving with the reaching of what follows, a call with what it runs. */
function pairs(letters: readonly Letter[], stepsAt: StepsAt): readonly (readonly string[])[] {
  const scopes = new Set(letters.map(({ scope }) => scope));
  const known = new Set(letters.map(letterText));
  const all = [...scopes].flatMap((scope) => stepsAt(scope).flatMap(([from, to]) => [[`${scope}${from}`, `${scope}${to}`], [`${scope}${from} done`, `${scope}${to}`]]));
  const own = letters.flatMap((letter) => [letterText({ ...letter, what: 'done' }), letterText({ ...letter, what: 'cancelled' })].map((end) => [letterText({ ...letter, what: 'reached' }), end]));
  const calls = letters.filter(({ scope }) => scope !== '').flatMap((letter) => {
    const call = letter.scope.replace(/#\d+\/$/, '');
    return [[call, letterText(letter)], [`${call} done`, letterText(letter)]];
  });
  return [...all, ...own, ...calls].filter((pair) => pair.every((letter) => known.has(letter)));
}

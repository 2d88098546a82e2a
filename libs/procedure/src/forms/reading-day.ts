import type { CivilDate } from '@beian/calendar';

/* Checks that depend on the day of reading find it by the form or row they look at; without it they do not judge dates. */

const days = new WeakMap<object, CivilDate>();

export function readOn(form: object, today: CivilDate | null): void {
  if (today !== null) days.set(form, today);
}

export function readingDay(form: object): CivilDate | null {
  return days.get(form) ?? null;
}

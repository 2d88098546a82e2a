import { addDays, type CivilDate } from '@beian/calendar';
import type { LifeEvent } from '@beian/procedure/declaration';

export interface LifeSoFar {
  readonly validUntil: CivilDate;
  /** Occasions that were. */
  readonly done: ReadonlySet<string>;
}

/** What tells an occasion from the same one of an earlier validity. */
export function occasionOf({ occasion }: LifeEvent, validUntil: CivilDate): string {
  return `${occasion} ${validUntil}`;
}

/** What is left to do on a day, in order. Days that were missed are made up for one by one, so that a message belongs to its own day only. */
export function dueOn(day: CivilDate, events: readonly LifeEvent[], soFar: LifeSoFar): readonly LifeEvent[] {
  return left(events, soFar).filter(({ on, does }) => (does.kind === 'remind' ? on === day : on <= day));
}

/** The next day from `from` on which something is to happen; null: nothing that is known of. */
export function nextDay(from: CivilDate, events: readonly LifeEvent[], soFar: LifeSoFar): CivilDate | null {
  if (dueOn(from, events, soFar).length > 0) return from;
  return left(events, soFar).find(({ on }) => on > from)?.on ?? null;
}

/** In order of their days, those of one day as they were declared; without what rests on unpublished holidays. */
function left(events: readonly LifeEvent[], { validUntil, done }: LifeSoFar): readonly LifeEvent[] {
  return events
    .filter((event) => !event.provisional && !done.has(occasionOf(event, validUntil)))
    .toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

export function dayAfter(day: CivilDate): CivilDate {
  return addDays(day, 1);
}

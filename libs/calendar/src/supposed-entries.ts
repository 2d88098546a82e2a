import { runOf, type ClockEntry } from './clock-run.js';
import type { CivilDate } from './civil-date.js';
import { endOfDay, instantMs, instantOfMs, startOfDay, type Instant } from './instant.js';

/** What somebody wants to know of a clock: nothing of it has happened. */
export interface Supposition {
  /** Accepted on this day instead. */
  readonly acceptedOn: CivilDate | null;
  /** Held once more; the first day is still used, the last one is not. */
  readonly suspended: { readonly from: CivilDate; readonly to: CivilDate } | null;
  /** What holds the clock now ends on this day, which is not used. */
  readonly resumedOn: CivilDate | null;
}

const cause = 'supposed';
const minute = 60_000;

/** The entries as they would be. What follows from them is read as from real ones; a sequence that cannot be is refused there. */
export function supposedEntries(entries: readonly ClockEntry[], { acceptedOn, suspended, resumedOn }: Supposition, now: Instant): readonly ClockEntry[] {
  const held = resumedOn === null ? [] : runOf(entries, now).pausedBy;
  return [
    ...(acceptedOn === null ? entries : [{ kind: 'start' as const, at: morning(acceptedOn), reason: cause }, ...entries.filter(({ kind }) => kind !== 'start')]),
    ...(suspended === null ? [] : [{ kind: 'pause' as const, at: night(suspended.from), reason: cause }, { kind: 'resume' as const, at: night(suspended.to), reason: cause }]),
    ...held.flatMap((reason) => (resumedOn === null ? [] : [{ kind: 'resume' as const, at: night(resumedOn), reason }])),
  ];
}

/** The first and the last minute of a day: whatever else happened on it lies between. */
const morning = (date: CivilDate): Instant => instantOfMs(instantMs(startOfDay(date)) + minute);
const night = (date: CivilDate): Instant => instantOfMs(instantMs(endOfDay(date)) - minute);

import type { Instant } from './instant.js';
import type { ClockEntry } from './clock-run.js';

export interface StateChange {
  readonly state: string;
  readonly at: Instant;
}

/** Which case states start, hold and end the statutory clock. Belongs to the procedure and is passed in as data. */
export interface ClockPolicy {
  /** Entering one of these for the first time starts the clock. */
  readonly starts: readonly string[];
  /** The clock stands still in these states; the value is the cause shown to users. */
  readonly pauses: Readonly<Record<string, string>>;
  /** Entering one of these ends it. */
  readonly stops: readonly string[];
}

/** The states a case went through, oldest first, as clock entries. States that the policy does not name let it run. */
export function clockEntries(changes: readonly StateChange[], policy: ClockPolicy): ClockEntry[] {
  const entries: ClockEntry[] = [];
  let started = false;
  let pausedBy: string | null = null;

  for (const { state, at } of changes) {
    if (!started && !policy.starts.includes(state)) continue;
    if (!started) entries.push({ kind: 'start', at, reason: state });
    started = true;

    const cause: string | null = Object.hasOwn(policy.pauses, state) ? (policy.pauses[state] ?? null) : null;
    if (pausedBy !== null && pausedBy !== cause) entries.push({ kind: 'resume', at, reason: pausedBy });
    if (cause !== null && pausedBy !== cause) entries.push({ kind: 'pause', at, reason: cause });
    pausedBy = cause;

    if (policy.stops.includes(state)) return [...entries, { kind: 'stop', at, reason: state }];
  }
  return entries;
}

import { CalendarError } from './calendar-error.js';
import { instantMs, type Instant } from './instant.js';

export type ClockEntryKind = 'start' | 'pause' | 'resume' | 'stop';

export interface ClockEntry {
  readonly kind: ClockEntryKind;
  readonly at: Instant;
  /** Cause of a pause; `resume` names the cause that ended. */
  readonly reason: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface ClockRun {
  readonly startedAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly running: readonly Span[];
  readonly pausedBy: readonly string[];
}

/** What the entries up to `asOf` say: when the clock ran, and what holds it now. */
export function runOf(entries: readonly ClockEntry[], asOf: Instant): ClockRun {
  return follow(entriesUntil(entries, asOf));
}

function entriesUntil(entries: readonly ClockEntry[], asOf: Instant): ClockEntry[] {
  const limit = instantMs(asOf);
  return entries
    .filter(({ at }) => instantMs(at) <= limit)
    .sort((a, b) => instantMs(a.at) - instantMs(b.at));
}

function follow(entries: readonly ClockEntry[]): ClockRun {
  let startedAt: Instant | null = null;
  let stoppedAt: Instant | null = null;
  let runningSince: number | null = null;
  const running: Span[] = [];
  const pausedBy: string[] = [];

  const halt = (at: Instant): void => {
    if (runningSince !== null) running.push({ from: runningSince, to: instantMs(at) });
    runningSince = null;
  };

  for (const entry of entries) {
    if (!isPossible(entry, { started: startedAt !== null, stopped: stoppedAt !== null, pausedBy })) throw outOfSequence(entry);
    switch (entry.kind) {
      case 'start':
        startedAt = entry.at;
        runningSince = instantMs(entry.at);
        break;
      case 'pause':
        halt(entry.at);
        pausedBy.push(entry.reason);
        break;
      case 'resume':
        pausedBy.splice(pausedBy.indexOf(entry.reason), 1);
        if (pausedBy.length === 0) runningSince = instantMs(entry.at);
        break;
      case 'stop':
        halt(entry.at);
        stoppedAt = entry.at;
    }
  }
  if (runningSince !== null) running.push({ from: runningSince, to: Number.POSITIVE_INFINITY });
  return { startedAt, stoppedAt, running, pausedBy };
}

function isPossible(
  entry: ClockEntry,
  so: { started: boolean; stopped: boolean; pausedBy: readonly string[] },
): boolean {
  if (so.stopped) return false;
  if (entry.kind === 'start') return !so.started;
  return so.started && (entry.kind !== 'resume' || so.pausedBy.includes(entry.reason));
}

/** `ms` is the first instant of a day. */
export function ranAt(run: ClockRun, ms: number): boolean {
  return run.running.some(({ from, to }) => from <= ms && ms < to);
}

function outOfSequence({ kind, at, reason }: ClockEntry): CalendarError {
  return new CalendarError('CLOCK_SEQUENCE', {
    zh: `办理期限的记录前后矛盾：${at} 的“${kind}（${reason}）”与此前的记录不符`,
    en: `The records of the time limit contradict each other: "${kind} (${reason})" at ${at} does not follow from those before`,
  });
}

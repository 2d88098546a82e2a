/** Wrong passwords before an account is locked for a while, and for good (GB/T 22239-2019, level 2 and 3). */
const failuresBeforeLock = 5;
const failuresBeforeGood = 10;
const windowMinutes = 15;
const lockMinutes = 15;

export interface LockState {
  readonly failedAt: readonly Date[];
  readonly lockedUntil: Date | null;
  readonly lockedForGood: boolean;
}

export function isLocked(state: LockState, now: Date): boolean {
  return state.lockedForGood || (state.lockedUntil !== null && state.lockedUntil > now);
}

/** The state after one more wrong password. */
export function afterFailure(state: LockState, now: Date): LockState {
  const failedAt = [...state.failedAt, now].slice(-failuresBeforeGood);
  const windowStart = now.getTime() - windowMinutes * 60_000;
  const recent = failedAt.filter((at) => at.getTime() > windowStart && (state.lockedUntil === null || at > state.lockedUntil));
  const locks = recent.length >= failuresBeforeLock;
  return {
    failedAt,
    lockedForGood: failedAt.length >= failuresBeforeGood,
    lockedUntil: locks ? new Date(now.getTime() + lockMinutes * 60_000) : state.lockedUntil,
  };
}

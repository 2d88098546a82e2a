import { afterFailure, isLocked, type LockState } from './lockout.js';

const fresh: LockState = { failedAt: [], lockedUntil: null, lockedForGood: false };
const start = Date.parse('2026-03-02T01:00:00Z');
const minute = (n: number): Date => new Date(start + n * 60_000);

function fail(state: LockState, minutes: readonly number[]): LockState {
  return minutes.reduce((present, at) => afterFailure(present, minute(at)), state);
}

describe('wrong passwords', () => {
  it('lock an account at the fifth within fifteen minutes, for fifteen minutes (T-84)', () => {
    const four = fail(fresh, [0, 1, 2, 3]);
    expect(isLocked(four, minute(3))).toBe(false);
    const five = fail(four, [4]);
    expect([isLocked(five, minute(4)), isLocked(five, minute(18)), isLocked(five, minute(19))]).toEqual([true, true, false]);
  });

  it('do not lock when they are spread over more than fifteen minutes', () => {
    expect(isLocked(fail(fresh, [0, 5, 10, 16, 20]), minute(20))).toBe(false);
  });

  it('lock for good at the tenth without a success between', () => {
    const ten = fail(fresh, [0, 20, 40, 60, 80, 100, 120, 140, 160, 180]);
    expect(isLocked(ten, minute(100_000))).toBe(true);
  });
});

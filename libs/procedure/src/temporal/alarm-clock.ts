import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Alarm } from '../kernel/index.js';

/** One timer a case, set anew only when the real instant changed: every timer costs history. */
export class AlarmClock {
  private at: string | null = null;
  private scope: CancellationScope | null = null;

  constructor(private readonly ring: () => void) {}

  set(alarm: Alarm | null): void {
    if ((alarm?.at ?? null) === this.at) return;
    this.scope?.cancel();
    this.scope = null;
    this.at = alarm?.at ?? null;
    if (alarm === null) return;
    const scope = new CancellationScope();
    this.scope = scope;
    scope.run(() => sleep(Math.max(1, alarm.inMs))).then(
      () => {
        if (this.scope !== scope) return;
        this.scope = null;
        this.at = null;
        this.ring();
      },
      (error: unknown) => {
        if (!isCancellation(error)) throw error;
      },
    );
  }
}

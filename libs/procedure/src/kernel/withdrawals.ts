import type { Scope } from './scope.js';

export interface Withdrawal {
  readonly eventSubProcess: string;
  readonly scope: Scope;
  /** Completions after which the applicant can no longer withdraw: `Call_X`, or `Call_X/Element` for one inside the call. */
  readonly closedBy: readonly string[];
  interrupt(): void;
}

/** Who listens for a withdrawal; the innermost subscription wins. */
export class Withdrawals {
  private readonly subscriptions: Withdrawal[] = [];
  closedBy: string | null = null;

  subscribe(withdrawal: Withdrawal): void {
    this.subscriptions.push(withdrawal);
  }

  close(withdrawal: Withdrawal): void {
    const index = this.subscriptions.indexOf(withdrawal);
    if (index >= 0) this.subscriptions.splice(index, 1);
  }

  innermostOpen(): Withdrawal | null {
    return this.subscriptions.at(-1) ?? null;
  }

  completed(scope: Scope, element: string): void {
    const path = [...scope.calls, element].join('/');
    for (const subscription of [...this.subscriptions]) {
      const outer = subscription.scope.calls.length === 0 ? '' : `${subscription.scope.calls.join('/')}/`;
      if (!subscription.closedBy.some((closing) => path === outer + closing)) continue;
      this.closedBy = element;
      this.close(subscription);
    }
  }
}

import type { Move } from '@beian/procedure/kernel';

export interface Arrival {
  readonly move: Move;
  readonly dueOn: string | null;
}

/** Which activations a position began and ended; one that it did both to was never seen by anybody. */
export class StandingChanges {
  private readonly entered = new Map<number, Arrival>();
  private readonly left = new Map<number, 'finished' | 'cancelled'>();

  note(move: Move, stands: boolean): void {
    const { kind, activation, instance } = move;
    if (kind === 'entered') this.entered.set(activation, { move, dueOn: null });
    if (instance !== null || (kind !== 'cancelled' && !(kind === 'completed' && stands))) return;
    if (!this.entered.delete(activation)) this.left.set(activation, kind === 'completed' ? 'finished' : 'cancelled');
  }

  /** Last civil date on which the step is in time. */
  due(activation: number, dueOn: string): void {
    const arrival = this.entered.get(activation);
    if (arrival !== undefined) this.entered.set(activation, { ...arrival, dueOn });
  }

  get arrivals(): readonly Arrival[] {
    return [...this.entered.values()];
  }

  get departures(): readonly number[] {
    return [...this.left.keys()];
  }

  get finished(): readonly number[] {
    return [...this.left].filter(([, how]) => how === 'finished').map(([activation]) => activation);
  }
}

import type { Offer } from '@beian/procedure/memory';
import fc from 'fast-check';

/** One drawn choice: which of the legal stimuli, with which outcome. */
export interface Draw {
  readonly which: number;
  readonly outcome: number;
  /** Percent: rarely a message out of turn, more rarely a withdrawal. */
  readonly odd: number;
}

export const draw: fc.Arbitrary<Draw> = fc.record({ which: fc.nat(1000), outcome: fc.nat(1000), odd: fc.integer({ min: 0, max: 99 }) });

export type Chosen =
  | { readonly kind: 'withdrawal' }
  | { readonly kind: 'message'; readonly name: string }
  | { readonly kind: 'offer'; readonly offer: Offer; readonly outcome: string };

/** Null when nothing waits. */
export function choose(offers: readonly Offer[], messages: readonly string[], { which, outcome, odd }: Draw): Chosen | null {
  if (odd === 99) return { kind: 'withdrawal' };
  const stray = odd >= 95 ? messages[which % messages.length] : undefined;
  if (stray !== undefined) return { kind: 'message', name: stray };
  const offer = offers[which % offers.length];
  if (offer === undefined) return null;
  if (offer.kind === 'message') return { kind: 'message', name: offer.element };
  return { kind: 'offer', offer, outcome: offer.outcomes[outcome % offer.outcomes.length] ?? 'DONE' };
}

/** One thing that happened to a token, in the same words for both sides. */
export interface Letter {
  /** Calls on the way, each with its number: `Call_Acceptance#1/`; empty at top level. */
  readonly scope: string;
  readonly element: string;
  /** A token came (or passed at once), it went on, it was taken away. */
  readonly what: 'reached' | 'done' | 'cancelled';
}

export function letterText({ scope, element, what }: Letter): string {
  return `${scope}${element}${what === 'reached' ? '' : ` ${what}`}`;
}

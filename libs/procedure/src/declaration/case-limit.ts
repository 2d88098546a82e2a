import type { ClockPolicy } from '@beian/calendar';

/** The working days that the text gives for the whole case. */
export interface GivenLimit {
  readonly rule: string;
  /** Parameter with the days, pinned with every case. */
  readonly parameter: string;
  /** Anchor of the case that the days are counted from. */
  readonly countedFrom: string;
  /** What starts, holds and ends them. */
  readonly clock: ClockPolicy;
}

/** The text gives none. */
export interface NoLimit {
  /** The rule that says so; null where the text is silent. */
  readonly rule: string | null;
  readonly parameter: null;
}

export type CaseLimit = GivenLimit | NoLimit;

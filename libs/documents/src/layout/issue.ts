import type { CivilDate } from '@beian/calendar';
import type { Seal } from '../seal/seal.js';

/** What numbering, signing and sealing add to the frozen content. A draft has none of it and is printed as a draft. */
export interface Issue {
  readonly organ: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly verification: Verification | null;
  readonly seal: Seal | null;
}

export interface Verification {
  readonly code: string;
  readonly url: string;
}

import type { Bilingual } from './bilingual.js';

export interface ProvinceDeclaration {
  readonly code: string;
  readonly name: Bilingual;
  readonly authorities: readonly AuthorityDeclaration[];
}

export interface AuthorityDeclaration {
  readonly regionCode: string;
  readonly name: Bilingual;
  readonly level: 'province' | 'city';
  readonly organCode: string;
  /** The people's government it answers to, where that is not simply the one of its region: a zone has none of its own. */
  readonly government?: string;
}

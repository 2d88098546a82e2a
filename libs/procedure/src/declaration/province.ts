import type { Bilingual } from './bilingual.js';
import type { FilingLife } from './filing-life.js';

export interface ProvinceDeclaration {
  readonly code: string;
  readonly name: Bilingual;
  /** Who accepts and files; at most one a region. */
  readonly authorities: readonly AuthorityDeclaration[];
  /** The department that decides and issues where the province's filing authority is a centre; null where it decides itself. */
  readonly department: AuthorityDeclaration | null;
  /** Places with an authority that the region codes of the state do not know. */
  readonly ownRegions?: readonly OwnRegion[];
  /** What dates alone bring about in a filing between its cases: reminders, status, permissions. */
  readonly filingLife: FilingLife;
}

/** Directly below its province, under a code that the state has not given out. */
export interface OwnRegion {
  readonly code: string;
  readonly name: Bilingual;
}

export interface AuthorityDeclaration {
  readonly regionCode: string;
  readonly name: Bilingual;
  readonly level: 'province' | 'city';
  readonly organCode: string;
  /** The people's government it answers to, where that is not simply the one of its region: a zone has none of its own. */
  readonly government?: string;
}

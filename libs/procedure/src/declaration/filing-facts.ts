import type { CivilDate } from '@beian/calendar';
import type { FilingLine } from './filing-terms.js';

/** `fixed`: decided and numbered, not in effect yet. */
export type FilingStatus = 'fixed' | 'active' | 'expiring' | 'grace' | 'renewalSuspended' | 'rectifying' | 'windingDown' | 'lapsed' | 'terminated' | 'revoked';

/** Reporting of data to the national site; increments and changes; filing of batches on the platform. */
export type FilingPermission = 'reporting' | 'scopeChanges' | 'batches';

/** A line of a filing as the register has it. */
export interface RegisterLine extends FilingLine {
  readonly status: 'active' | 'exited';
  /** Letter of the kind of institution it is filed for. */
  readonly kind: string;
  readonly region: string;
  readonly supervisingRegion: string | null;
  /** Since when the line has been filed; increments are younger than the filing. */
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

/** A filing as the register has it now: the version in force, or the fixed one while none is. */
export interface FilingFacts {
  readonly id: string;
  readonly filingNo: string;
  readonly applicantId: string;
  readonly authorityId: string;
  /** The procedure that created it. */
  readonly procedureId: string;
  readonly kindLetter: string;
  readonly status: FilingStatus;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly filingRegion: string;
  readonly supervisingRegion: string | null;
  readonly lines: readonly RegisterLine[];
  readonly sites: readonly string[];
  readonly permissions: Readonly<Record<FilingPermission, boolean>>;
}

/** A line as a decision has it; what is not said follows from the filing and from the line as it was. */
export type AmendedLine = FilingLine & Partial<Pick<RegisterLine, 'status' | 'region' | 'supervisingRegion' | 'validFrom' | 'validUntil'>>;

/** What a decision changes in a filing; what is not named stays. */
export interface FilingChange {
  readonly validFrom?: CivilDate;
  readonly validUntil?: CivilDate;
  /** All lines the filing has afterwards; one that it had and that is not among them has exited. */
  readonly lines?: readonly AmendedLine[];
  readonly sites?: readonly string[];
}

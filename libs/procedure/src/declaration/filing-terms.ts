import type { CivilDate } from '@beian/calendar';

export interface FilingTerms {
  readonly kindLetter: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  readonly lines: readonly FilingLine[];
  readonly sites: readonly string[];
}

export interface FilingLine {
  readonly code: string;
  readonly occupation: string;
  readonly workType: string | null;
  readonly levels: readonly number[];
  readonly standard: string;
}

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

/** What tells lines apart: one occupation may be filed for several kinds of work. Levels and standard of a line may change. */
export function lineKey({ code, workType }: Pick<FilingLine, 'code' | 'workType'>): string {
  return `${code} ${workType ?? ''}`;
}

/** 职业（工种） as people read it. */
export function lineName({ occupation, workType }: Pick<FilingLine, 'occupation' | 'workType'>): string {
  return workType === null ? occupation : `${occupation}（${workType}）`;
}

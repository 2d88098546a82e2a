export type CalendarErrorCode =
  | 'CIVIL_DATE_FORMAT'
  | 'CIVIL_DATE_IMPOSSIBLE'
  | 'INSTANT_FORMAT'
  | 'DAY_COUNT'
  | 'COVERAGE_ORDER'
  | 'DAY_CONTRADICTORY'
  | 'DAY_NOT_COVERED'
  | 'DAY_OUTSIDE_COVERAGE'
  | 'CLOCK_SEQUENCE';

export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** A refusal with a stable code and a text in both languages; `message` carries the English one. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';

  constructor(
    readonly code: CalendarErrorCode,
    readonly text: BilingualText,
  ) {
    super(text.en);
  }
}

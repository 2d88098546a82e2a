/** Text a user reads: Chinese first, English second. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

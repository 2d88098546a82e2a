/** One occupation of an edition of the catalogue. */
export interface Occupation {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[] | null;
  readonly standard: string | null;
  /** Where the code and its name are attested. */
  readonly source: string;
  /** Code of the earlier edition that it replaces, as `2015:6-31-01-03`. */
  readonly replaces: string | null;
}

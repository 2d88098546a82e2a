/** One file with one thing spoilt. */
export interface Mutant {
  /** Stable from run to run: file, operator and where. */
  readonly id: string;
  readonly operator: string;
  readonly file: string;
  readonly text: string;
}

/** The name of the check that noticed; null when none did. */
export interface Verdict {
  readonly id: string;
  readonly operator: string;
  readonly killedBy: string | null;
  readonly seconds: number;
}

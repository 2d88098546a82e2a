/** One file with one thing spoilt. */
export interface Mutant {
  /** Stable from run to run: file, operator and where. */
  readonly id: string;
  readonly operator: string;
  readonly file: string;
  /** Made when it is needed: most of a list is judged already, or not asked for. */
  readonly text: () => Promise<string>;
}

/** A mutant as a worker gets it. */
export interface SpoiltFile {
  readonly file: string;
  readonly text: string;
}

/** The check that noticed, and the first line of what it said. */
export interface Killer {
  readonly check: string;
  readonly says: string;
}

export interface Verdict {
  readonly id: string;
  readonly operator: string;
  /** Hash of the file as it was: a verdict on another text is none. */
  readonly of: string;
  /** Null when nothing noticed. */
  readonly killer: Killer | null;
  readonly seconds: number;
}

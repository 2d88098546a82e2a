/** Text a user reads: Chinese first, English second. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Why something was refused: stable code, field, rule and what to do. */
export interface Violation {
  /** Path in the form, e.g. `lines.2.code`; empty when the act as a whole is refused. */
  readonly path: string;
  readonly code: string;
  readonly message: Bilingual;
  /** Rule id such as `HA-E3`, when a rule asks for it. */
  readonly rule: string | null;
}

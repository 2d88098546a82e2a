export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

export interface Accepted<Value> {
  readonly ok: true;
  /** The normalised form: the only one to store. */
  readonly value: Value;
}

export interface Refused {
  readonly ok: false;
  /** Stable, unique over all identifiers, such as `CREDIT_CODE_CHECK_DIGIT`. */
  readonly code: string;
  readonly message: BilingualText;
}

export type Check<Value = string> = Accepted<Value> | Refused;

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refuse(code: string, zh: string, en: string): Refused {
  return { ok: false, code, message: { zh, en } };
}

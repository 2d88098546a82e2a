import type { Bilingual } from './bilingual.js';

/** A "no" that a person reads: status of the answer, stable code, both languages, and the rule it rests on. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 422 | 428 | 429,
    readonly code: string,
    readonly text: Bilingual,
    readonly rule: string | null = null,
  ) {
    super(`${code}: ${text.en}`);
  }
}

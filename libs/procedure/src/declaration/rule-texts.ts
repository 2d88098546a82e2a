import type { Bilingual } from './bilingual.js';

/** The wording of a rule, beside the work it binds. */
export interface RuleText {
  readonly text: Bilingual;
  /** Number of the document it stands in; null for what the system assumes where the documents are silent. */
  readonly source: string | null;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;

export const wordedIn = (source: string | null) => (zh: string, en: string): RuleText => ({ text: { zh, en }, source });

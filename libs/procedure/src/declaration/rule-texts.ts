import type { Bilingual } from './bilingual.js';

/** The wording of a rule, beside the work it binds. */
export interface RuleText {
  readonly text: Bilingual;
  /** Number of the document it stands in; null for what the system assumes where the documents are silent. */
  readonly source: string | null;
  /** Left out where it binds everywhere. */
  readonly province?: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;

export const wordedIn = (source: string | null) => (zh: string, en: string): RuleText => ({ text: { zh, en }, source });

/** Rules that a province has made: they bind nobody elsewhere, though a shared process names them. */
export const ofProvince = (province: string, texts: RuleTexts): RuleTexts => Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { ...text, province }]));

export function bindsIn(texts: RuleTexts | undefined, id: string, province: string): boolean {
  const of = texts?.[id]?.province;
  return of === undefined || of === province;
}

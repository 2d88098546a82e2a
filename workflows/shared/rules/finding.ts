import type { Bilingual } from '@beian/procedure/declaration';

/** `toJudge`: the text sets no measure; the reviewer decides on the facts shown. `inPrinciple`: not met, but the text allows exceptions. */
export type Verdict = 'met' | 'notMet' | 'notApplicable' | 'toJudge' | 'inPrinciple';

/** What a rule says about an application: never a decision, always with its source and the fields concerned. */
export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly citation: string;
  readonly fields: readonly string[];
  readonly text: Bilingual;
}

export interface RuleSource {
  readonly rule: string;
  /** Place in the regulation. */
  readonly citation: string;
  readonly fields: readonly string[];
}

export function finding(source: RuleSource, verdict: Verdict, zh: string, en: string): Finding {
  return { ...source, verdict, text: { zh, en } };
}

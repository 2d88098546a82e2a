import type { Bilingual } from '@beian/procedure/declaration';

/** `toJudge`: the text sets no measure; the reviewer decides on the facts shown. */
export type Verdict = 'met' | 'notMet' | 'notApplicable' | 'toJudge';

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
  /** Place in 豫职评〔2024〕4号. */
  readonly citation: string;
  readonly fields: readonly string[];
}

export function finding(source: RuleSource, verdict: Verdict, zh: string, en: string): Finding {
  return { ...source, verdict, text: { zh, en } };
}

import type { CaseReader, EffectContext } from '@beian/procedure';
import type { Json } from '@beian/procedure/kernel';

/** What the screening of a procedure found before acceptance; the clerk confirms or dismisses it. */
export type ScreeningHitFacts = {
  readonly rule: string;
  readonly text: string;
  /** Who recorded it and when, or the material that lacks it. */
  readonly source: string;
  readonly citation: string;
};

const fact = 'screeningHits';

/** Texts stay with the case; the course carries the rule ids alone. */
export function keepScreeningHits(context: EffectContext, hits: readonly ScreeningHitFacts[]): Promise<void> {
  return context.setFact(fact, hits);
}

export async function screeningHits(context: CaseReader): Promise<readonly ScreeningHitFacts[]> {
  const asked = context.input['findings'];
  const kept = await context.fact(fact);
  if (!Array.isArray(asked) || !Array.isArray(kept)) return [];
  return kept.filter(isHit).filter(({ rule }) => asked.includes(rule));
}

function isHit(value: Json): value is ScreeningHitFacts {
  return typeof value === 'object' && value !== null && 'rule' in value && 'text' in value && 'source' in value && 'citation' in value;
}

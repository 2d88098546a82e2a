import type { Violation } from '@beian/procedure';
import { text } from '@beian/procedure/forms';
import { violation } from './violation.js';

/** Why a filing is rejected: the applicant reads it in the notice. */
export class DecisionGround {
  @text('事实', 'Fact', { max: 500 })
  fact!: string;

  @text('依据条款', 'Provision', { max: 200 })
  rule!: string;
}

/** Nobody is rejected without facts and provisions. @param rule the rule that asks for them */
export function groundsNamed({ outcome, grounds }: { readonly outcome: string; readonly grounds: readonly DecisionGround[] | null }, rule: string): readonly Violation[] {
  if (outcome !== 'REJECT' || (grounds ?? []).length > 0) return [];
  return [violation('grounds', 'GROUNDS_MISSING', rule, '不予备案的，应逐项写明事实和依据', 'Name the facts and provisions on which it is rejected')];
}

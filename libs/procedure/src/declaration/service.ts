import type { Outcome } from '../kernel/protocol.js';
import type { EffectContext, RuleContext, ServiceContext } from './context.js';
import type { ActivityService, RuleDeclaration, TransactionService } from './process.js';

/** Work that is SQL only: done in the transaction that reaches the element. */
export function transactionService(run: (context: EffectContext) => Promise<void>): TransactionService {
  return { kind: 'transaction', run };
}

export interface ActivityParts {
  readonly entered?: (context: EffectContext) => Promise<void>;
  readonly perform: (context: ServiceContext) => Promise<Outcome>;
  readonly completed?: (context: EffectContext, outcome: Outcome) => Promise<void>;
}

/** Work outside any transaction: rendering, packing, exporting. */
export function activityService({ entered, perform, completed }: ActivityParts): ActivityService {
  return { kind: 'activity', entered: async (context) => entered?.(context), perform, completed: async (context, outcome) => completed?.(context, outcome) };
}

export interface RuleParts {
  readonly rules: readonly string[];
  readonly decide: (context: RuleContext) => Promise<Outcome>;
  readonly completed?: (context: EffectContext, outcome: Outcome) => Promise<void>;
}

/** A decision that the system takes itself, with the rules it follows. */
export function rule({ rules, decide, completed }: RuleParts): RuleDeclaration {
  return { rules, decide, completed: async (context, outcome) => completed?.(context, outcome) };
}

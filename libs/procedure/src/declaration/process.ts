import type { ProcessModel } from '@beian/bpmn';
import type { FormClass } from '../forms/index.js';
import type { JsonObject, Outcome } from '../kernel/protocol.js';
import type { Violation } from './bilingual.js';
import type { CheckContext, EffectContext, RuleContext, ServiceContext } from './context.js';

/** What the procedure adds to a user or receive task of its diagram. */
export interface TaskDeclaration {
  readonly form: FormClass;
  /** The stored form read as what the course needs to know: one of the diagram's outcomes, ids and dates. */
  outcome(form: JsonObject): Outcome;
  /** Refusals that need more than the form itself, e.g. a new item in a second correction notice (T-17). */
  check(context: CheckContext, form: JsonObject): Promise<readonly Violation[]>;
  /** Effects when a token enters the task. */
  entered(context: EffectContext): Promise<void>;
  /** Effects of the accepted form. */
  completed(context: EffectContext, form: JsonObject): Promise<void>;
  /** Elements whose actor in the same case may not act here (separation of duties). */
  readonly notBy: readonly string[];
  /** Roles whose holders may not act here once they acted in the same case, whatever the step is called. */
  readonly notByRoles: readonly string[];
  /** What the form shows before anybody typed, e.g. the material list of a formal review. */
  prefill(context: CheckContext): Promise<JsonObject>;
}

/** A service or send task whose work is SQL only: done in the transaction that reaches it. */
export interface TransactionService {
  readonly kind: 'transaction';
  /** The answer must depend on stored facts only; a service without declared outcomes answers DONE. */
  run(context: EffectContext): Promise<void>;
}

/** A service that renders, packs or exports; its end is a stimulus of its own. */
export interface ActivityService {
  readonly kind: 'activity';
  /** Effects when a token enters the service, e.g. the numbering of the document that is then printed. */
  entered(context: EffectContext): Promise<void>;
  perform(context: ServiceContext): Promise<Outcome>;
  /** Effects of its end. */
  completed(context: EffectContext, outcome: Outcome): Promise<void>;
}

export interface RuleDeclaration {
  readonly rules: readonly string[];
  decide(context: RuleContext): Promise<Outcome>;
  completed(context: EffectContext, outcome: Outcome): Promise<void>;
}

export interface ProcessDeclaration {
  readonly model: ProcessModel;
  readonly tasks: Readonly<Record<string, TaskDeclaration>>;
  /** Service tasks (both kinds) and send tasks. */
  readonly services: Readonly<Record<string, TransactionService | ActivityService>>;
  /** Business rule tasks, and service tasks and gateways with outcomes (asked like a rule, e.g. a conflict check, or whether there is time left). */
  readonly rules: Readonly<Record<string, RuleDeclaration>>;
  /** Effects of ends, timers and messages, by element id. */
  readonly events: Readonly<Record<string, (context: EffectContext) => Promise<void>>>;
}

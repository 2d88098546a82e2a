import type {
  CallId, CalledBy, DecisionId, EndId, EventGatewayId, EventSubProcessId, FlowFrom, Following, InterruptingBoundaryOf, MessageCatchId,
  MultiInstanceTaskId, NonInterruptingBoundaryOf, OutcomeOf, ParallelForkId, ParallelJoinId, ProcessModel, ReceiveId, RuleTaskId, SendId, ServiceId,
  TimerCatchId, UserTaskId, ElementId,
} from '@beian/bpmn';
import type { JsonObject, PinnedParameters } from './protocol.js';

/** The outcomes an element declares; an element that declares none is done, and that is all. */
export type ResultAt<D extends ProcessModel, Id extends ElementId<D>> = [OutcomeOf<D, Id>] extends [never] ? 'DONE' : OutcomeOf<D, Id>;

/** One of the element's outcomes, with the ids and dates the course needs. */
export interface Answer<D extends ProcessModel, Id extends ElementId<D>> {
  readonly by: Id;
  readonly result: ResultAt<D, Id>;
  readonly facts: JsonObject;
}

/** The interrupting boundary event that ended the wait. */
export interface Interrupted<Id> {
  readonly by: Id;
}

/** What to do when a reminder beside the task fires; the task goes on waiting. */
export type Reminders<D extends ProcessModel, Host extends ElementId<D>> = {
  readonly [Id in NonInterruptingBoundaryOf<D, Host>]: (step: Step<D>) => Promise<void>;
};

type RemindersIfAny<D extends ProcessModel, Host extends ElementId<D>> =
  [NonInterruptingBoundaryOf<D, Host>] extends [never] ? [] : [reminders: Reminders<D, Host>];

export type OrInterrupted<D extends ProcessModel, Id extends ElementId<D>> = InterruptingBoundaryOf<D, Id> extends infer B ? [B] extends [never] ? never : Interrupted<B> : never;
export type Waited<D extends ProcessModel, Id extends ElementId<D>> = Answer<D, Id> | OrInterrupted<D, Id>;

/** The answers of all members, in their order. */
export interface Answers<D extends ProcessModel, Id extends ElementId<D>> {
  readonly by: Id;
  readonly answers: readonly Answer<D, Id>[];
}

/** A procedure or a called process: its diagram and its code. */
export interface Course<D extends ProcessModel, In extends JsonObject, Out> {
  readonly diagram: D;
  run(step: Step<D>, input: In): Promise<Out>;
}

export type CalledDiagram<Id> = ProcessModel & { readonly id: Id };

/**
 * What the author of a procedure writes against. Each method moves the token of its branch to the named element; merges on the
 * way are passed by themselves. A move that the diagram does not have is an incident, never a wrong official act.
 */
export interface Step<D extends ProcessModel> {
  readonly parameters: PinnedParameters;

  /** A person's task: waits until it is completed, or until an interrupting boundary event fires. */
  task<Id extends UserTaskId<D> | ReceiveId<D>>(id: Id, ...reminders: RemindersIfAny<D, Id>): Promise<Waited<D, Id>>;
  /** The same task for each member (an expert, say), all at once; answers in the order of the members. */
  each<Id extends MultiInstanceTaskId<D>>(id: Id, members: readonly string[], ...reminders: RemindersIfAny<D, Id>): Promise<Answers<D, Id> | OrInterrupted<D, Id>>;
  /** Work of the system; a service with outcomes answers one of them. */
  service<Id extends ServiceId<D>>(id: Id): Promise<Answer<D, Id>>;
  /** A message that is sent in the same step. */
  send(id: SendId<D>): Promise<void>;
  rule<Id extends RuleTaskId<D>>(id: Id): Promise<Answer<D, Id>>;
  timer(id: TimerCatchId<D>): Promise<void>;
  message(id: MessageCatchId<D>): Promise<JsonObject>;
  /** Waits for whichever of the events behind an event-based gateway comes first. */
  first<Id extends EventGatewayId<D>>(id: Id): Promise<Interrupted<Following<D, Id>> & { readonly facts: JsonObject }>;
  /** Runs a called process and answers what its code returns. */
  call<Id extends CallId<D>, C extends CalledDiagram<CalledBy<D, Id>>, In extends JsonObject, Out>(id: Id, course: Course<C, In, Out>, input: In): Promise<Out>;
  /** What a gateway cannot know from the course: asked of the facts or the day like a rule, and answered once. The token stays before it. */
  ask<Id extends DecisionId<D>>(gateway: Id): Promise<Answer<D, Id>>;
  /** Takes one of the flows that leave an exclusive gateway. */
  choose<Id extends DecisionId<D>>(gateway: Id, flow: FlowFrom<D, Id>): void;
  /** Runs the branches of a parallel gateway, each with a step of its own, until all have reached the join. */
  fork<Id extends ParallelForkId<D>>(gateway: Id, branches: { readonly [F in FlowFrom<D, Id>]: (step: Step<D>) => Promise<void> }, join: ParallelJoinId<D>): Promise<void>;
  /** Runs `body` until it ends or the applicant withdraws; then `withdrawn` goes on inside the event sub-process. */
  withdrawable(id: EventSubProcessId<D>, body: (step: Step<D>) => Promise<void>, withdrawn: (step: Step<D>) => Promise<void>): Promise<void>;
  /** The branch ends here. A side end (of a reminder) leaves the process running. */
  end<Id extends EndId<D>>(id: Id): D['elements'][Id]['result'];
  /** A fix inside an edition: true for cases that meet it with the fixed code, false for those that had passed before. */
  patched(id: string): boolean;
}

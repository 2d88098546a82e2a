import type { ElementType, ProcessModel } from './model.js';

/** What an author may write about one diagram: naming an element it lacks, or a flow that leaves elsewhere, does not compile. */
type Elements<D extends ProcessModel> = D['elements'];
export type ElementId<D extends ProcessModel> = keyof Elements<D> & string;
export type FlowId<D extends ProcessModel> = keyof D['flows'] & string;

/** Ids of the elements whose description extends `Shape`. */
export type ElementsLike<D extends ProcessModel, Shape> = {
  [Id in ElementId<D>]: Elements<D>[Id] extends Shape ? Id : never;
}[ElementId<D>];
type OfType<D extends ProcessModel, T extends ElementType> = ElementsLike<D, { readonly type: T }>;

export type UserTaskId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'userTask'; readonly multiInstance: false }>;
export type MultiInstanceTaskId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'userTask'; readonly multiInstance: true }>;
export type ReceiveId<D extends ProcessModel> = OfType<D, 'receiveTask'>;
/** Everything that stands in an inbox. */
export type HumanTaskId<D extends ProcessModel> = OfType<D, 'userTask' | 'receiveTask'>;
export type ServiceId<D extends ProcessModel> = OfType<D, 'serviceTask'>;
export type SendId<D extends ProcessModel> = OfType<D, 'sendTask'>;
export type RuleTaskId<D extends ProcessModel> = OfType<D, 'businessRuleTask'>;
export type CallId<D extends ProcessModel> = OfType<D, 'callActivity'>;
export type StartId<D extends ProcessModel> = OfType<D, 'startEvent'>;
export type EndId<D extends ProcessModel> = OfType<D, 'endEvent'>;
export type ResultEndId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'endEvent'; readonly result: string }>;
export type SideEndId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'endEvent'; readonly result: null }>;
export type ExclusiveGatewayId<D extends ProcessModel> = OfType<D, 'exclusiveGateway'>;
export type EventGatewayId<D extends ProcessModel> = OfType<D, 'eventBasedGateway'>;
export type TimerCatchId<D extends ProcessModel> = OfType<D, 'intermediateCatchTimer'>;
export type MessageCatchId<D extends ProcessModel> = OfType<D, 'intermediateCatchMessage'>;
export type EventSubProcessId<D extends ProcessModel> = OfType<D, 'eventSubProcess'>;

type MoreThanOne = readonly [string, string, ...string[]];
/** Exclusive gateways that a decision leaves, without the merges that the kernel passes itself. */
export type DecisionId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'exclusiveGateway'; readonly outgoing: MoreThanOne }>;
export type MergeId<D extends ProcessModel> = Exclude<ExclusiveGatewayId<D>, DecisionId<D>>;
export type ParallelForkId<D extends ProcessModel> = ElementsLike<D, { readonly type: 'parallelGateway'; readonly outgoing: MoreThanOne }>;
export type ParallelJoinId<D extends ProcessModel> = Exclude<OfType<D, 'parallelGateway'>, ParallelForkId<D>>;

export type OutcomeOf<D extends ProcessModel, Id extends ElementId<D>> = Elements<D>[Id]['outcomes'][number];
export type RoleOf<D extends ProcessModel, Id extends ElementId<D>> = Elements<D>[Id]['roles'][number];
export type CalledBy<D extends ProcessModel, Id extends CallId<D>> = Elements<D>[Id]['calledProcess'];

/** Flows that leave an element, above all a gateway. */
export type FlowFrom<D extends ProcessModel, Id extends ElementId<D>> = Elements<D>[Id]['outgoing'][number];
/** The element a flow leads to. */
export type TargetOf<D extends ProcessModel, F extends FlowId<D>> = D['flows'][F]['target'];
export type Following<D extends ProcessModel, Id extends ElementId<D>> = TargetOf<D, FlowFrom<D, Id> & FlowId<D>>;

type BoundaryLike<D extends ProcessModel, Host extends ElementId<D>, Interrupting extends boolean> =
  ElementsLike<D, { readonly attachedTo: Host; readonly interrupting: Interrupting }>;
export type InterruptingBoundaryOf<D extends ProcessModel, Host extends ElementId<D>> = BoundaryLike<D, Host, true>;
export type NonInterruptingBoundaryOf<D extends ProcessModel, Host extends ElementId<D>> = BoundaryLike<D, Host, false>;
export type BoundaryOf<D extends ProcessModel, Host extends ElementId<D>> = InterruptingBoundaryOf<D, Host> | NonInterruptingBoundaryOf<D, Host>;

/** What a called process answers. */
export type ResultOf<D extends ProcessModel> = Elements<D>[ResultEndId<D>]['result'] & string;
/** Messages that the process waits for, those of its boundary events and of the withdrawal included. */
export type MessageOf<D extends ProcessModel> = Exclude<Elements<D>[ElementId<D>]['message'], null>;

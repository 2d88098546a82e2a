/** A diagram as data: what remains of a BPMN file when its layout is left out. */

export type ElementType =
  | 'startEvent' | 'endEvent'
  | 'userTask' | 'serviceTask' | 'sendTask' | 'receiveTask' | 'businessRuleTask' | 'callActivity'
  | 'exclusiveGateway' | 'parallelGateway' | 'eventBasedGateway'
  | 'intermediateCatchTimer' | 'intermediateCatchMessage' | 'boundaryTimer' | 'boundaryMessage'
  | 'eventSubProcess';

export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

export type DueFunction = 'workdays' | 'noticeEnd' | 'calendarDays' | 'graceEnd' | 'at' | 'workdaysBefore';

/** When something is due: a function of the calendar, a parameter of the procedure and an instant of the case; never a number. */
export interface DueRule {
  readonly fn: DueFunction;
  /** Name of the parameter that holds the days; null for `at`. */
  readonly parameter: string | null;
  /** Name of the instant of the case that the days are counted from. */
  readonly anchor: string;
  /** As written in the diagram. */
  readonly text: string;
}

export interface DiagramElement {
  readonly id: string;
  readonly type: ElementType;
  readonly name: BilingualName;
  /** Ids of sequence flows. */
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  /** Id of the event sub-process that holds the element, else null. */
  readonly parent: string | null;
  /** As written; `roles` holds the codes one by one. */
  readonly role: string | null;
  readonly roles: readonly string[];
  /** What a person, a rule or a deciding service may answer. */
  readonly outcomes: readonly string[];
  readonly due: DueRule | null;
  /** When a timer event fires. */
  readonly timer: DueRule | null;
  /** Boolean parameter without which the timer is not armed. */
  readonly activeWhen: string | null;
  /** Host of a boundary event. */
  readonly attachedTo: string | null;
  /** Boundary events and event sub-processes: whether they cancel what they interrupt. */
  readonly interrupting: boolean;
  readonly calledProcess: string | null;
  /** A parallel multi-instance task: one instance for each member fixed at entry. */
  readonly multiInstance: boolean;
  readonly message: string | null;
  /** The state of the case from the entry of a token here until another element with a state is entered. */
  readonly state: string | null;
  /** End events of a called process: what the call answers. */
  readonly result: string | null;
  /**
   * Event sub-process: the completions after which it is closed. `Element` names an element of this process,
   * `Call_X/Element` one inside the process that Call_X calls.
   */
  readonly closedBy: readonly string[];
  /** Service tasks: done in the transaction that reaches them, or an activity whose end is a stimulus of its own. */
  readonly execution: 'transaction' | 'activity' | null;
  /** Kinds of official documents that come into being here. */
  readonly documents: readonly string[];
  readonly rules: readonly string[];
  readonly documentation: string | null;
  /** The same sentence in English; a translation, not part of the meaning. */
  readonly documentationEn: string | null;
}

export interface DiagramFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly name: BilingualName | null;
}

export interface ProcessModel {
  readonly id: string;
  readonly name: BilingualName;
  readonly province: string | null;
  readonly legalBasis: string;
  readonly effectiveFrom: string;
  readonly documentation: string | null;
  readonly documentationEn: string | null;
  /** SHA-256 of the model without layout, hex: the same as long as the meaning is the same. */
  readonly semanticHash: string;
  /** SHA-256 of the bytes of the file, hex: names the picture. */
  readonly fileHash: string;
  readonly elements: Readonly<Record<string, DiagramElement>>;
  readonly flows: Readonly<Record<string, DiagramFlow>>;
}

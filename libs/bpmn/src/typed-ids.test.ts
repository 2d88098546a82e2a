import type {
  BoundaryOf, CallId, DecisionId, EventGatewayId, FlowFrom, Following, InterruptingBoundaryOf, MergeId, MessageOf, MultiInstanceTaskId,
  NonInterruptingBoundaryOf, OutcomeOf, ParallelForkId, ParallelJoinId, ProcessModel, ResultOf, RoleOf, SendId, ServiceId, SideEndId, UserTaskId,
} from './index.js';

const element = {
  name: { zh: '名', en: 'name' }, incoming: [], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null,
  attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [],
  execution: null, documents: [], rules: [], documentation: null, documentationEn: null,
} as const;

const drawn = {
  id: 'drawn', name: { zh: '图', en: 'drawn' }, province: null, legalBasis: '', effectiveFrom: '', documentation: null, documentationEn: null, semanticHash: '', fileHash: '',
  elements: {
    Task_Look: { ...element, id: 'Task_Look', type: 'userTask', role: 'clerk', roles: ['clerk'], outcomes: ['YES', 'NO'], outgoing: ['Flow_Look'] },
    Task_Vote: { ...element, id: 'Task_Vote', type: 'userTask', multiInstance: true, outcomes: ['DONE'] },
    Boundary_Late: { ...element, id: 'Boundary_Late', type: 'boundaryTimer', attachedTo: 'Task_Look', interrupting: true },
    Boundary_Soon: { ...element, id: 'Boundary_Soon', type: 'boundaryTimer', attachedTo: 'Task_Look' },
    Gateway_Seen: { ...element, id: 'Gateway_Seen', type: 'exclusiveGateway', outgoing: ['Flow_Seen_Yes', 'Flow_Seen_No'] },
    Merge_Seen: { ...element, id: 'Merge_Seen', type: 'exclusiveGateway', outgoing: ['Flow_Merged'] },
    Gateway_Fork: { ...element, id: 'Gateway_Fork', type: 'parallelGateway', outgoing: ['Flow_A', 'Flow_B'] },
    Gateway_Join: { ...element, id: 'Gateway_Join', type: 'parallelGateway', outgoing: ['Flow_C'] },
    Service_Store: { ...element, id: 'Service_Store', type: 'serviceTask', execution: 'transaction' },
    Call_Other: { ...element, id: 'Call_Other', type: 'callActivity', calledProcess: 'other' },
    Message_Came: { ...element, id: 'Message_Came', type: 'intermediateCatchMessage', message: 'came' },
    End_Good: { ...element, id: 'End_Good', type: 'endEvent', result: 'GOOD' },
    End_Bad: { ...element, id: 'End_Bad', type: 'endEvent', result: 'BAD' },
    End_Reminded: { ...element, id: 'End_Reminded', type: 'endEvent' },
  },
  flows: {
    Flow_Look: { id: 'Flow_Look', source: 'Task_Look', target: 'Gateway_Seen', name: null },
    Flow_Seen_Yes: { id: 'Flow_Seen_Yes', source: 'Gateway_Seen', target: 'End_Good', name: { zh: '是', en: 'yes' } },
    Flow_Seen_No: { id: 'Flow_Seen_No', source: 'Gateway_Seen', target: 'End_Bad', name: { zh: '否', en: 'no' } },
  },
} as const satisfies ProcessModel;
type Drawn = typeof drawn;

/** True only when both types are the same; anything else does not compile below. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

interface Claims {
  plainTasksLeaveMultiInstanceOut: Same<UserTaskId<Drawn>, 'Task_Look'>;
  multiInstance: Same<MultiInstanceTaskId<Drawn>, 'Task_Vote'>;
  outcomes: Same<OutcomeOf<Drawn, 'Task_Look'>, 'YES' | 'NO'>;
  noOutcomes: Same<OutcomeOf<Drawn, 'Service_Store'>, never>;
  roles: Same<RoleOf<Drawn, 'Task_Look'>, 'clerk'>;
  flowsOfTheGateway: Same<FlowFrom<Drawn, 'Gateway_Seen'>, 'Flow_Seen_Yes' | 'Flow_Seen_No'>;
  following: Same<Following<Drawn, 'Gateway_Seen'>, 'End_Good' | 'End_Bad'>;
  boundaries: Same<BoundaryOf<Drawn, 'Task_Look'>, 'Boundary_Late' | 'Boundary_Soon'>;
  interrupting: Same<InterruptingBoundaryOf<Drawn, 'Task_Look'>, 'Boundary_Late'>;
  nonInterrupting: Same<NonInterruptingBoundaryOf<Drawn, 'Task_Look'>, 'Boundary_Soon'>;
  withoutBoundary: Same<BoundaryOf<Drawn, 'Task_Vote'>, never>;
  decisions: Same<DecisionId<Drawn>, 'Gateway_Seen'>;
  merges: Same<MergeId<Drawn>, 'Merge_Seen'>;
  forks: Same<ParallelForkId<Drawn>, 'Gateway_Fork'>;
  joins: Same<ParallelJoinId<Drawn>, 'Gateway_Join'>;
  services: Same<ServiceId<Drawn>, 'Service_Store'>;
  noSends: Same<SendId<Drawn>, never>;
  noEventGateways: Same<EventGatewayId<Drawn>, never>;
  calls: Same<CallId<Drawn>, 'Call_Other'>;
  results: Same<ResultOf<Drawn>, 'GOOD' | 'BAD'>;
  sideEnds: Same<SideEndId<Drawn>, 'End_Reminded'>;
  messages: Same<MessageOf<Drawn>, 'came'>;
}

const claims: Claims = {
  plainTasksLeaveMultiInstanceOut: true, multiInstance: true, outcomes: true, noOutcomes: true, roles: true, flowsOfTheGateway: true, following: true,
  boundaries: true, interrupting: true, nonInterrupting: true, withoutBoundary: true, decisions: true, merges: true, forks: true, joins: true,
  services: true, noSends: true, noEventGateways: true, calls: true, results: true, sideEnds: true, messages: true,
};

describe('the ids of a diagram as types', () => {
  it('name what the diagram really holds', () => {
    const flow: FlowFrom<Drawn, 'Gateway_Seen'> = 'Flow_Seen_Yes';
    const end: Following<Drawn, 'Gateway_Seen'> = 'End_Good';
    expect(drawn.flows[flow].target).toBe(end);
  });

  it.each(Object.entries(claims))('hold for %s (the compiler refuses this file otherwise)', (_claim, holds) => {
    expect(holds).toBe(true);
  });
});

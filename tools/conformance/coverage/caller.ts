import type { DiagramElement, ProcessModel } from '@beian/bpmn';

const PLAIN = {
  name: { zh: '', en: '' }, incoming: [], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null,
  interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [],
  documentation: null,
} as const satisfies Omit<DiagramElement, 'id' | 'type'>;

/** A diagram that does nothing but call one process: shared processes run with inputs that no procedure gives yet. */
export function callerOf<const Process extends string>(process: Process) {
  return {
    id: `caller_of_${process}`, name: { zh: '', en: '' }, province: null, legalBasis: '', effectiveFrom: '', documentation: null, semanticHash: '', fileHash: '',
    elements: {
      Start: { ...PLAIN, id: 'Start', type: 'startEvent', outgoing: ['Flow_Start_Call'] },
      Call: { ...PLAIN, id: 'Call', type: 'callActivity', incoming: ['Flow_Start_Call'], outgoing: ['Flow_Call_End'], calledProcess: process },
      End: { ...PLAIN, id: 'End', type: 'endEvent', incoming: ['Flow_Call_End'] },
    },
    flows: {
      Flow_Start_Call: { id: 'Flow_Start_Call', source: 'Start', target: 'Call', name: null },
      Flow_Call_End: { id: 'Flow_Call_End', source: 'Call', target: 'End', name: null },
    },
  } as const satisfies ProcessModel;
}

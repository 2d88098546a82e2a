import type { DiagramElement, ProcessModel } from '@beian/bpmn';
import { course, type Course, type JsonObject, type Step } from '@beian/procedure/kernel';

const PLAIN = {
  name: { zh: '', en: '' }, incoming: [], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null,
  interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [],
  documentation: null, documentationEn: null,
} as const satisfies Omit<DiagramElement, 'id' | 'type'>;

/** A diagram that does nothing but call one process: shared processes run with inputs that no procedure gives yet. */
export function callerOf<const Process extends string>(process: Process) {
  return {
    id: `caller_of_${process}`, name: { zh: '', en: '' }, province: null, legalBasis: '', effectiveFrom: '', documentation: null, documentationEn: null, semanticHash: '', fileHash: '',
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

export type Caller<Process extends string> = ReturnType<typeof callerOf<Process>>;

/** The code of a caller: what it calls with, and its end. */
export function caller<const Process extends string>(process: Process, run: (step: Step<Caller<Process>>) => Promise<void>): Course<Caller<Process>, JsonObject, void> {
  return course(callerOf(process), run);
}

/** The same caller as a file, for engines that read files. */
export function callerXml(process: string): string {
  const flow = (from: string, to: string): string => `<bpmn:sequenceFlow id="Flow_${from}_${to}" sourceRef="${from}" targetRef="${to}" />`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Definitions" targetNamespace="caller">
  <bpmn:process id="caller_of_${process}" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_Start_Call</bpmn:outgoing></bpmn:startEvent>
    <bpmn:callActivity id="Call" calledElement="${process}"><bpmn:incoming>Flow_Start_Call</bpmn:incoming><bpmn:outgoing>Flow_Call_End</bpmn:outgoing></bpmn:callActivity>
    <bpmn:endEvent id="End"><bpmn:incoming>Flow_Call_End</bpmn:incoming></bpmn:endEvent>
    ${flow('Start', 'Call')}${flow('Call', 'End')}
  </bpmn:process>
</bpmn:definitions>`;
}

import type { DiagramElement, ProcessModel } from '@beian/bpmn';
import { civilDate } from '@beian/calendar';
import { task, type ProcedureDeclaration, type ProcessDeclaration } from '@beian/procedure';
import { Form, text } from '@beian/procedure/forms';
import { course } from '@beian/procedure/kernel';
import { employerInitial2024 } from '../../../henan/employer-initial-2024/procedure.js';
import { objectionParameters } from '../parameters.js';
import { publicNotice } from '../workflow.js';

const PLAIN = {
  name: { zh: '', en: '' }, incoming: [], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null,
  interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [],
  documentation: null, documentationEn: null,
} as const satisfies Omit<DiagramElement, 'id' | 'type'>;

const id = 'notice_and_decision';

/** A review, a public notice, a decision: as much of a procedure as a notice needs around it. */
const drawn = {
  id, name: { zh: '', en: '' }, province: null, legalBasis: '', effectiveFrom: '', documentation: null, documentationEn: null, semanticHash: '', fileHash: '',
  elements: {
    Start: { ...PLAIN, id: 'Start', type: 'startEvent', outgoing: ['Flow_Start_Review'] },
    Task_Review: { ...PLAIN, id: 'Task_Review', type: 'userTask', incoming: ['Flow_Start_Review'], outgoing: ['Flow_Review_Call'], role: 'initialReviewer', roles: ['initialReviewer'], outcomes: ['DONE'], state: 'underReview' },
    Call_Notice: { ...PLAIN, id: 'Call_Notice', type: 'callActivity', incoming: ['Flow_Review_Call'], outgoing: ['Flow_Call_Decide'], calledProcess: 'shared_public_notice' },
    Task_Decide: { ...PLAIN, id: 'Task_Decide', type: 'userTask', incoming: ['Flow_Call_Decide'], outgoing: ['Flow_Decide_End'], role: 'decisionMaker', roles: ['decisionMaker'], outcomes: ['DONE'], state: 'pendingDecision' },
    End: { ...PLAIN, id: 'End', type: 'endEvent', incoming: ['Flow_Decide_End'] },
  },
  flows: {
    Flow_Start_Review: { id: 'Flow_Start_Review', source: 'Start', target: 'Task_Review', name: null },
    Flow_Review_Call: { id: 'Flow_Review_Call', source: 'Task_Review', target: 'Call_Notice', name: null },
    Flow_Call_Decide: { id: 'Flow_Call_Decide', source: 'Call_Notice', target: 'Task_Decide', name: null },
    Flow_Decide_End: { id: 'Flow_Decide_End', source: 'Task_Decide', target: 'End', name: null },
  },
} as const satisfies ProcessModel;

/** The same as a file: cases are pinned to its bytes. */
export const noticeAndDecisionXml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:beian="https://beian.example/schema/bpmn/1.0" id="Definitions" targetNamespace="notice">
  <bpmn:process id="${id}" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_Start_Review</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="Task_Review" beian:role="initialReviewer" beian:outcomes="DONE" beian:state="underReview"><bpmn:incoming>Flow_Start_Review</bpmn:incoming><bpmn:outgoing>Flow_Review_Call</bpmn:outgoing></bpmn:userTask>
    <bpmn:callActivity id="Call_Notice" calledElement="shared_public_notice"><bpmn:incoming>Flow_Review_Call</bpmn:incoming><bpmn:outgoing>Flow_Call_Decide</bpmn:outgoing></bpmn:callActivity>
    <bpmn:userTask id="Task_Decide" beian:role="decisionMaker" beian:outcomes="DONE" beian:state="pendingDecision"><bpmn:incoming>Flow_Call_Decide</bpmn:incoming><bpmn:outgoing>Flow_Decide_End</bpmn:outgoing></bpmn:userTask>
    <bpmn:endEvent id="End"><bpmn:incoming>Flow_Decide_End</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_Start_Review" sourceRef="Start" targetRef="Task_Review" />
    <bpmn:sequenceFlow id="Flow_Review_Call" sourceRef="Task_Review" targetRef="Call_Notice" />
    <bpmn:sequenceFlow id="Flow_Call_Decide" sourceRef="Call_Notice" targetRef="Task_Decide" />
    <bpmn:sequenceFlow id="Flow_Decide_End" sourceRef="Task_Decide" targetRef="End" />
  </bpmn:process>
</bpmn:definitions>`;

export const noticeAndDecision = course(drawn, async (step) => {
  await step.task('Task_Review');
  await step.call('Call_Notice', publicNotice, { noticeWorkdays: Number(step.parameters['noticeWorkdays']) });
  await step.task('Task_Decide');
  step.end('End');
});

@Form({ id: 'notice-test-note', title: { zh: '意见', en: 'Opinion' } })
class Note {
  @text('意见', 'Opinion', { max: 200 })
  note!: string;
}

/** @param model as read from the file, with its hashes */
export function noticeAndDecisionProcedure(model: ProcessModel): ProcedureDeclaration {
  const process: ProcessDeclaration = {
    model, tasks: { Task_Review: task(Note), Task_Decide: task(Note) }, services: {}, rules: {},
    events: {
      Start: async (context) => {
        const { regionCode } = await context.applicant();
        const authority = await context.authorityOf(`${regionCode.slice(0, 4)}00`);
        if (authority === null) throw new Error(`no authority of ${regionCode}`);
        await context.routeTo(authority.id, authority.regionCode);
      },
    },
  };
  const noticeWorkdays = (from: string, until: string | null, value: number, region: string | null) =>
    ({ from: civilDate(from), until: until === null ? null : civilDate(until), value, citation: { zh: 'A-06', en: 'A-06' }, region });
  return {
    ...employerInitial2024, id, process, materials: [], drafted: {}, caseNumberPrefix: 'NTC',
    parameters: [
      { name: 'noticeWorkdays', unit: 'workdays', title: { zh: '公示期', en: 'Public notice' }, values: [noticeWorkdays('2000-01-01', null, 5, null), noticeWorkdays('2026-11-02', '2026-11-30', 7, '410700')] },
      ...objectionParameters,
    ],
    roles: { applicantOperator: 'applicant', initialReviewer: 'authority', publicist: 'authority', decisionMaker: 'authority', objectionHandler: 'authority' },
  };
}

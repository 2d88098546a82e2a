import type { Wish } from './wish.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"', 'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"', 'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"', 'xmlns:beian="https://beian.example/schema/bpmn/1.0"',
].join(' ');

/** A procedure that somebody applies for, somebody looks at, and that ends: valid as it is, and drawn on from here. */
export function diagramText({ name: { id, province }, title, basis, effectiveFrom }: Wish): string {
  const process = `id="${id}" name="${escaped(title.zh)}" beian:nameEn="${escaped(title.en)}" beian:province="${province}" beian:legalBasis="${escaped(`${basis.number}《${basis.title}》`)}" beian:effectiveFrom="${effectiveFrom}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${namespaces} id="Definitions_${id}" targetNamespace="https://beian.example/bpmn">
  <bpmn:process ${process} isExecutable="true">
    <bpmn:documentation beian:textEn="${escaped(title.en)}.">${escaped(title.zh)}。</bpmn:documentation>
    <bpmn:startEvent id="Start_ApplicationSubmitted" name="提交申请" beian:nameEn="Application submitted" beian:role="applicantOperator" beian:state="submitted" beian:documents="DOC-SUB">
      <bpmn:documentation beian:textEn="The institution submits its application and gets a receipt.">申请单位提交申请，取得收件凭证。</bpmn:documentation>
      <bpmn:outgoing>Flow_Start_ApplicationSubmitted_Task_Review</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="Task_Review" name="审核" beian:nameEn="Review" beian:role="receptionClerk" beian:outcomes="DONE" beian:state="underReview">
      <bpmn:documentation beian:textEn="An officer reviews the application.">工作人员审核申请。</bpmn:documentation>
      <bpmn:incoming>Flow_Start_ApplicationSubmitted_Task_Review</bpmn:incoming>
      <bpmn:outgoing>Flow_Task_Review_End_Completed</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:endEvent id="End_Completed" name="办结" beian:nameEn="Completed" beian:state="approved">
      <bpmn:documentation beian:textEn="The case is over.">办件办结。</bpmn:documentation>
      <bpmn:incoming>Flow_Task_Review_End_Completed</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_Start_ApplicationSubmitted_Task_Review" sourceRef="Start_ApplicationSubmitted" targetRef="Task_Review" />
    <bpmn:sequenceFlow id="Flow_Task_Review_End_Completed" sourceRef="Task_Review" targetRef="End_Completed" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_${id}">
    <bpmndi:BPMNPlane id="Plane_${id}" bpmnElement="${id}">
      <bpmndi:BPMNShape id="Shape_Start_ApplicationSubmitted" bpmnElement="Start_ApplicationSubmitted">
        <dc:Bounds x="60" y="102" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="53" y="144" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Shape_Task_Review" bpmnElement="Task_Review">
        <dc:Bounds x="146" y="80" width="110" height="80" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Shape_End_Completed" bpmnElement="End_Completed">
        <dc:Bounds x="306" y="102" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="312" y="144" width="24" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Edge_Flow_Start_ApplicationSubmitted_Task_Review" bpmnElement="Flow_Start_ApplicationSubmitted_Task_Review">
        <di:waypoint x="96" y="120" />
        <di:waypoint x="146" y="120" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="Edge_Flow_Task_Review_End_Completed" bpmnElement="Flow_Task_Review_End_Completed">
        <di:waypoint x="256" y="120" />
        <di:waypoint x="306" y="120" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

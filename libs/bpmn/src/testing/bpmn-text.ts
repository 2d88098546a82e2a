/** A sound little BPMN file, `toy/loan.bpmn`, for tests that spoil one thing in it. */
export const LOAN_FILE = 'toy/loan.bpmn';

export const LOAN_XML = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:beian="https://beian.example/schema/bpmn/1.0" id="Definitions_1" targetNamespace="https://beian.example/bpmn">
  <bpmn:message id="returned" name="returned" />
  <bpmn:process id="toy_loan" name="借书" beian:nameEn="Loan" beian:legalBasis="办法" beian:effectiveFrom="2024-01-01" isExecutable="true">
    <bpmn:documentation>读者借书。</bpmn:documentation>
    <bpmn:startEvent id="Start" name="开始" beian:nameEn="Start"><bpmn:documentation>开始。</bpmn:documentation><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:userTask id="Task_Check" name="核对" beian:nameEn="Check" beian:role="clerk librarian" beian:outcomes="YES NO" beian:due="workdays(checkDays) from enteredAt" beian:state="open" beian:documents="DOC-A" beian:rules="R-1 R-2">
      <bpmn:documentation>核对。</bpmn:documentation><bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
      <bpmn:multiInstanceLoopCharacteristics />
    </bpmn:userTask>
    <bpmn:boundaryEvent id="Boundary_Late" name="逾期" beian:nameEn="Late" beian:timer="at returnDueAt" beian:activeWhen="lapses" attachedToRef="Task_Check" cancelActivity="false">
      <bpmn:documentation>逾期。</bpmn:documentation><bpmn:outgoing>Flow_3</bpmn:outgoing><bpmn:timerEventDefinition />
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="End_Late" name="已提醒" beian:nameEn="Reminded"><bpmn:documentation>提醒。</bpmn:documentation><bpmn:incoming>Flow_3</bpmn:incoming></bpmn:endEvent>
    <bpmn:exclusiveGateway id="Gateway_Found" name="结果" beian:nameEn="Result"><bpmn:documentation>分流。</bpmn:documentation><bpmn:incoming>Flow_2</bpmn:incoming><bpmn:outgoing>Flow_Yes</bpmn:outgoing><bpmn:outgoing>Flow_No</bpmn:outgoing></bpmn:exclusiveGateway>
    <bpmn:serviceTask id="Service_Lend" name="借出" beian:nameEn="Lend" beian:execution="activity"><bpmn:documentation>借出。</bpmn:documentation><bpmn:incoming>Flow_Yes</bpmn:incoming><bpmn:outgoing>Flow_4</bpmn:outgoing></bpmn:serviceTask>
    <bpmn:callActivity id="Call_Return" name="归还" beian:nameEn="Return" calledElement="toy_return"><bpmn:documentation>归还。</bpmn:documentation><bpmn:incoming>Flow_4</bpmn:incoming><bpmn:outgoing>Flow_5</bpmn:outgoing></bpmn:callActivity>
    <bpmn:endEvent id="End_Done" name="完成" beian:nameEn="Done" beian:result="DONE"><bpmn:documentation>完成。</bpmn:documentation><bpmn:incoming>Flow_5</bpmn:incoming><bpmn:incoming>Flow_No</bpmn:incoming></bpmn:endEvent>
    <bpmn:subProcess id="EventSub_Return" name="提前归还" beian:nameEn="Early return" triggeredByEvent="true" beian:closedBy="Call_Return/Task_Shelve">
      <bpmn:documentation>提前。</bpmn:documentation>
      <bpmn:startEvent id="Start_Return" name="归还" beian:nameEn="Returned"><bpmn:documentation>归还。</bpmn:documentation><bpmn:outgoing>Flow_6</bpmn:outgoing><bpmn:messageEventDefinition messageRef="returned" /></bpmn:startEvent>
      <bpmn:endEvent id="End_Return" name="已还" beian:nameEn="Back"><bpmn:documentation>已还。</bpmn:documentation><bpmn:incoming>Flow_6</bpmn:incoming></bpmn:endEvent>
      <bpmn:sequenceFlow id="Flow_6" sourceRef="Start_Return" targetRef="End_Return" />
    </bpmn:subProcess>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Task_Check" />
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Check" targetRef="Gateway_Found" />
    <bpmn:sequenceFlow id="Flow_3" sourceRef="Boundary_Late" targetRef="End_Late" />
    <bpmn:sequenceFlow id="Flow_Yes" name="找到" beian:nameEn="Found" sourceRef="Gateway_Found" targetRef="Service_Lend" />
    <bpmn:sequenceFlow id="Flow_No" name="没找到" beian:nameEn="Not found" sourceRef="Gateway_Found" targetRef="End_Done" />
    <bpmn:sequenceFlow id="Flow_4" sourceRef="Service_Lend" targetRef="Call_Return" />
    <bpmn:sequenceFlow id="Flow_5" sourceRef="Call_Return" targetRef="End_Done" />
  </bpmn:process>
</bpmn:definitions>
`;

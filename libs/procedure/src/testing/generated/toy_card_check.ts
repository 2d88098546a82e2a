// Generated from libs/procedure/src/testing/bpmn/toy/card-check.bpmn by `npm run generate`. Do not edit: change the diagram.
import type { ProcessModel } from '@beian/bpmn';

export const toyCardCheck = {
  id: "toy_card_check",
  name: {
    zh: "查验",
    en: "Card check",
  },
  province: null,
  legalBasis: "图书馆借书证办理办法（示例）",
  effectiveFrom: "2024-01-01",
  documentation: "查验一次，可重复。",
  documentationEn: null,
  elements: {
    Start_CheckRequested: { id: "Start_CheckRequested", type: "startEvent", name: { zh: "开始查验", en: "Check requested" }, incoming: [], outgoing: ["Flow_Start_CheckRequested_Task_CheckCard"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "带入查验次序。", documentationEn: null },
    Task_CheckCard: { id: "Task_CheckCard", type: "userTask", name: { zh: "查验", en: "Check" }, incoming: ["Flow_Start_CheckRequested_Task_CheckCard", "Flow_Service_PrepareRecheck_Task_CheckCard"], outgoing: ["Flow_Task_CheckCard_Gateway_CheckResult"], parent: null, role: "librarian", roles: ["librarian"], outcomes: ["PASS", "REPEAT", "FAIL"], due: { fn: "workdays", parameter: "checkDays", anchor: "enteredAt", text: "workdays(checkDays) from enteredAt" }, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "查验申请。", documentationEn: null },
    Boundary_CheckReminder: { id: "Boundary_CheckReminder", type: "boundaryTimer", name: { zh: "查验提醒", en: "Reminder of the check" }, incoming: [], outgoing: ["Flow_Boundary_CheckReminder_Send_CheckReminder"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: { fn: "calendarDays", parameter: "checkReminderDays", anchor: "enteredAt", text: "calendarDays(checkReminderDays) from enteredAt" }, activeWhen: null, attachedTo: "Task_CheckCard", interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "查验提醒。", documentationEn: null },
    Send_CheckReminder: { id: "Send_CheckReminder", type: "sendTask", name: { zh: "发送查验提醒", en: "Send the reminder" }, incoming: ["Flow_Boundary_CheckReminder_Send_CheckReminder"], outgoing: ["Flow_Send_CheckReminder_End_CheckReminderSent"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "提醒馆员。", documentationEn: null },
    End_CheckReminderSent: { id: "End_CheckReminderSent", type: "endEvent", name: { zh: "提醒已发送", en: "Reminder sent" }, incoming: ["Flow_Send_CheckReminder_End_CheckReminderSent"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "提醒发出即结束。", documentationEn: null },
    Boundary_CheckOverdue: { id: "Boundary_CheckOverdue", type: "boundaryTimer", name: { zh: "查验逾期", en: "Check is overdue" }, incoming: [], outgoing: ["Flow_Boundary_CheckOverdue_End_CheckFailed"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: { fn: "workdays", parameter: "checkDays", anchor: "enteredAt", text: "workdays(checkDays) from enteredAt" }, activeWhen: "checkLapses", attachedTo: "Task_CheckCard", interrupting: true, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "期满未查验。", documentationEn: null },
    Gateway_CheckResult: { id: "Gateway_CheckResult", type: "exclusiveGateway", name: { zh: "查验结果", en: "Result of the check" }, incoming: ["Flow_Task_CheckCard_Gateway_CheckResult"], outgoing: ["Flow_CheckResult_Passed", "Flow_CheckResult_Repeat", "Flow_CheckResult_Failed"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "可合格、重查或不合格。", documentationEn: null },
    Service_PrepareRecheck: { id: "Service_PrepareRecheck", type: "serviceTask", name: { zh: "准备重查", en: "Prepare another check" }, incoming: ["Flow_CheckResult_Repeat"], outgoing: ["Flow_Service_PrepareRecheck_Task_CheckCard"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: "activity", documents: [], rules: [], documentation: "准备重查。", documentationEn: null },
    End_CheckPassed: { id: "End_CheckPassed", type: "endEvent", name: { zh: "查验合格", en: "Check passed" }, incoming: ["Flow_CheckResult_Passed"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: "PASSED", closedBy: [], execution: null, documents: [], rules: [], documentation: "合格。", documentationEn: null },
    End_CheckFailed: { id: "End_CheckFailed", type: "endEvent", name: { zh: "查验不合格", en: "Check failed" }, incoming: ["Flow_Boundary_CheckOverdue_End_CheckFailed", "Flow_CheckResult_Failed"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: "FAILED", closedBy: [], execution: null, documents: [], rules: [], documentation: "不合格或逾期。", documentationEn: null },
  },
  flows: {
    Flow_Start_CheckRequested_Task_CheckCard: { id: "Flow_Start_CheckRequested_Task_CheckCard", source: "Start_CheckRequested", target: "Task_CheckCard", name: null },
    Flow_Boundary_CheckReminder_Send_CheckReminder: { id: "Flow_Boundary_CheckReminder_Send_CheckReminder", source: "Boundary_CheckReminder", target: "Send_CheckReminder", name: null },
    Flow_Send_CheckReminder_End_CheckReminderSent: { id: "Flow_Send_CheckReminder_End_CheckReminderSent", source: "Send_CheckReminder", target: "End_CheckReminderSent", name: null },
    Flow_Boundary_CheckOverdue_End_CheckFailed: { id: "Flow_Boundary_CheckOverdue_End_CheckFailed", source: "Boundary_CheckOverdue", target: "End_CheckFailed", name: null },
    Flow_Task_CheckCard_Gateway_CheckResult: { id: "Flow_Task_CheckCard_Gateway_CheckResult", source: "Task_CheckCard", target: "Gateway_CheckResult", name: null },
    Flow_CheckResult_Passed: { id: "Flow_CheckResult_Passed", source: "Gateway_CheckResult", target: "End_CheckPassed", name: { zh: "合格", en: "Passed" } },
    Flow_CheckResult_Repeat: { id: "Flow_CheckResult_Repeat", source: "Gateway_CheckResult", target: "Service_PrepareRecheck", name: { zh: "重查", en: "Repeat" } },
    Flow_CheckResult_Failed: { id: "Flow_CheckResult_Failed", source: "Gateway_CheckResult", target: "End_CheckFailed", name: { zh: "不合格", en: "Failed" } },
    Flow_Service_PrepareRecheck_Task_CheckCard: { id: "Flow_Service_PrepareRecheck_Task_CheckCard", source: "Service_PrepareRecheck", target: "Task_CheckCard", name: null },
  },
  semanticHash: "467d97d0ac1d16c120cdef228a252dbd82a0489a8a2f7fc8828a53f03285aeab",
  fileHash: "0c69f068b6493647e2e735745ffbd79a785e5f0922808a796c4626f73dfb1cf5",
} as const satisfies ProcessModel;

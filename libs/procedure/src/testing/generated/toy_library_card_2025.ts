// Generated from libs/procedure/src/testing/bpmn/toy/library-card-2025.bpmn by `npm run generate`. Do not edit: change the diagram.
import type { ProcessModel } from '@beian/bpmn';

export const toyLibraryCard2025 = {
  id: "toy_library_card_2025",
  name: {
    zh: "办理借书证（2025年版）",
    en: "Library card (2025)",
  },
  province: null,
  legalBasis: "图书馆借书证办理办法（2025年修订，示例）",
  effectiveFrom: "2025-01-01",
  documentation: "修订后不再评议，只查验一次。",
  documentationEn: null,
  elements: {
    Start_CardRequested: { id: "Start_CardRequested", type: "startEvent", name: { zh: "申请借书证", en: "Card requested" }, incoming: [], outgoing: ["Flow_Start_CardRequested_Task_CheckIdentity"], parent: null, role: "reader", roles: ["reader"], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: "submitted", result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "读者提交申请。", documentationEn: null },
    Task_CheckIdentity: { id: "Task_CheckIdentity", type: "userTask", name: { zh: "核验身份", en: "Check the identity" }, incoming: ["Flow_Start_CardRequested_Task_CheckIdentity"], outgoing: ["Flow_Task_CheckIdentity_Gateway_IdentityResult"], parent: null, role: "clerk", roles: ["clerk"], outcomes: ["CONFIRMED", "DOUBTFUL"], due: { fn: "workdays", parameter: "identityCheckDays", anchor: "enteredAt", text: "workdays(identityCheckDays) from enteredAt" }, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: "underReview", result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "工作人员核验身份。", documentationEn: null },
    Gateway_IdentityResult: { id: "Gateway_IdentityResult", type: "exclusiveGateway", name: { zh: "核验结果", en: "Result of the identity check" }, incoming: ["Flow_Task_CheckIdentity_Gateway_IdentityResult"], outgoing: ["Flow_IdentityResult_Confirmed", "Flow_IdentityResult_Doubtful"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "属实的查验。", documentationEn: null },
    Call_Check: { id: "Call_Check", type: "callActivity", name: { zh: "查验", en: "Check" }, incoming: ["Flow_IdentityResult_Confirmed"], outgoing: ["Flow_Call_Check_Gateway_CheckResult"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: "toy_card_check", multiInstance: false, message: null, state: "underReview", result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "只查验一次。", documentationEn: null },
    Gateway_CheckResult: { id: "Gateway_CheckResult", type: "exclusiveGateway", name: { zh: "查验结果", en: "Result of the check" }, incoming: ["Flow_Call_Check_Gateway_CheckResult"], outgoing: ["Flow_CheckResult_Passed", "Flow_CheckResult_Failed"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "合格的发证。", documentationEn: null },
    Service_RegisterCard: { id: "Service_RegisterCard", type: "serviceTask", name: { zh: "登记借书证", en: "Register the card" }, incoming: ["Flow_CheckResult_Passed"], outgoing: ["Flow_Service_RegisterCard_End_CardIssued"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: "transaction", documents: [], rules: [], documentation: "登记后发证。", documentationEn: null },
    End_CardIssued: { id: "End_CardIssued", type: "endEvent", name: { zh: "已发证", en: "Card issued" }, incoming: ["Flow_Service_RegisterCard_End_CardIssued"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: "archived", result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "借书证已发。", documentationEn: null },
    End_Refused: { id: "End_Refused", type: "endEvent", name: { zh: "不予办理", en: "Refused" }, incoming: ["Flow_IdentityResult_Doubtful", "Flow_CheckResult_Failed"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: "rejected", result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "不予办理。", documentationEn: null },
  },
  flows: {
    Flow_Start_CardRequested_Task_CheckIdentity: { id: "Flow_Start_CardRequested_Task_CheckIdentity", source: "Start_CardRequested", target: "Task_CheckIdentity", name: null },
    Flow_Task_CheckIdentity_Gateway_IdentityResult: { id: "Flow_Task_CheckIdentity_Gateway_IdentityResult", source: "Task_CheckIdentity", target: "Gateway_IdentityResult", name: null },
    Flow_IdentityResult_Confirmed: { id: "Flow_IdentityResult_Confirmed", source: "Gateway_IdentityResult", target: "Call_Check", name: { zh: "属实", en: "Confirmed" } },
    Flow_IdentityResult_Doubtful: { id: "Flow_IdentityResult_Doubtful", source: "Gateway_IdentityResult", target: "End_Refused", name: { zh: "存疑", en: "Doubtful" } },
    Flow_Call_Check_Gateway_CheckResult: { id: "Flow_Call_Check_Gateway_CheckResult", source: "Call_Check", target: "Gateway_CheckResult", name: null },
    Flow_CheckResult_Passed: { id: "Flow_CheckResult_Passed", source: "Gateway_CheckResult", target: "Service_RegisterCard", name: { zh: "合格", en: "Passed" } },
    Flow_CheckResult_Failed: { id: "Flow_CheckResult_Failed", source: "Gateway_CheckResult", target: "End_Refused", name: { zh: "不合格", en: "Failed" } },
    Flow_Service_RegisterCard_End_CardIssued: { id: "Flow_Service_RegisterCard_End_CardIssued", source: "Service_RegisterCard", target: "End_CardIssued", name: null },
  },
  semanticHash: "4752518ec6a18010bede6303a324c32171ed24ece40d76143684e093ead5dfba",
  fileHash: "5cbcb3e4edb746fa9bd126fdc728fbf3ebb6e5bce76c808581743259e4e0d05f",
} as const satisfies ProcessModel;

// Generated from bpmn/shared/archive.bpmn by `npm run generate`. Do not edit: change the diagram.
import type { ProcessModel } from '@beian/bpmn';

export const sharedArchive = {
  id: "shared_archive",
  name: {
    zh: "归档",
    en: "Archive",
  },
  province: null,
  legalBasis: "豫职评〔2024〕4号等备案文件的共同环节",
  effectiveFrom: "2024-04-03",
  documentation: "生成电子卷宗，经档案人员审核齐全后封存并登记保管期限。",
  documentationEn: "Assembles the electronic file; once the archivist has found it complete, it is sealed and its retention recorded.",
  elements: {
    Start_ArchiveRequested: { id: "Start_ArchiveRequested", type: "startEvent", name: { zh: "进入归档", en: "Archiving begins" }, incoming: [], outgoing: ["Flow_Start_ArchiveRequested_Service_AssemblePackage"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: ["A-40"], documentation: "带入保管期限类别。", documentationEn: "Brings along how long the file is kept." },
    Service_AssemblePackage: { id: "Service_AssemblePackage", type: "serviceTask", name: { zh: "生成电子卷宗", en: "Assemble the file" }, incoming: ["Flow_Start_ArchiveRequested_Service_AssemblePackage"], outgoing: ["Flow_Service_AssemblePackage_Task_ReviewArchive"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: "activity", documents: [], rules: [], documentation: "汇集表单、材料、意见、文书、办理记录与哈希清单。", documentationEn: "Gathers forms, materials, opinions, documents, the record of the case and a list of hashes." },
    Task_ReviewArchive: { id: "Task_ReviewArchive", type: "userTask", name: { zh: "归档审核", en: "Review the file" }, incoming: ["Flow_Service_AssemblePackage_Task_ReviewArchive", "Flow_Task_CompleteArchive_Task_ReviewArchive"], outgoing: ["Flow_Task_ReviewArchive_Gateway_ArchiveComplete"], parent: null, role: "archivist", roles: ["archivist"], outcomes: ["COMPLETE", "INCOMPLETE"], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "档案人员核对卷宗是否齐全。", documentationEn: "The archivist checks whether the file is complete." },
    Gateway_ArchiveComplete: { id: "Gateway_ArchiveComplete", type: "exclusiveGateway", name: { zh: "卷宗是否齐全", en: "File complete?" }, incoming: ["Flow_Task_ReviewArchive_Gateway_ArchiveComplete"], outgoing: ["Flow_ArchiveComplete_Complete", "Flow_ArchiveComplete_Incomplete"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "不齐全的补齐后再审。", documentationEn: "An incomplete file is completed and reviewed again." },
    Task_CompleteArchive: { id: "Task_CompleteArchive", type: "userTask", name: { zh: "补齐卷宗", en: "Complete the file" }, incoming: ["Flow_ArchiveComplete_Incomplete"], outgoing: ["Flow_Task_CompleteArchive_Task_ReviewArchive"], parent: null, role: "documentClerk", roles: ["documentClerk"], outcomes: ["DONE"], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: null, documents: [], rules: [], documentation: "补齐缺少的材料或说明。", documentationEn: "Adds the materials or explanations that are missing." },
    Service_SealArchive: { id: "Service_SealArchive", type: "serviceTask", name: { zh: "封存并登记保管期限", en: "Seal the file and record its retention" }, incoming: ["Flow_ArchiveComplete_Complete"], outgoing: ["Flow_Service_SealArchive_End_Archived"], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: null, closedBy: [], execution: "activity", documents: [], rules: ["A-40"], documentation: "封存卷宗，转为只读并登记保管期限。", documentationEn: "Seals the file, makes it read-only and records how long it is kept." },
    End_Archived: { id: "End_Archived", type: "endEvent", name: { zh: "已归档", en: "Archived" }, incoming: ["Flow_Service_SealArchive_End_Archived"], outgoing: [], parent: null, role: null, roles: [], outcomes: [], due: null, timer: null, activeWhen: null, attachedTo: null, interrupting: false, calledProcess: null, multiInstance: false, message: null, state: null, result: "ARCHIVED", closedBy: [], execution: null, documents: [], rules: [], documentation: "案卷已归档。", documentationEn: "The file is archived." },
  },
  flows: {
    Flow_Start_ArchiveRequested_Service_AssemblePackage: { id: "Flow_Start_ArchiveRequested_Service_AssemblePackage", source: "Start_ArchiveRequested", target: "Service_AssemblePackage", name: null },
    Flow_Service_AssemblePackage_Task_ReviewArchive: { id: "Flow_Service_AssemblePackage_Task_ReviewArchive", source: "Service_AssemblePackage", target: "Task_ReviewArchive", name: null },
    Flow_Task_ReviewArchive_Gateway_ArchiveComplete: { id: "Flow_Task_ReviewArchive_Gateway_ArchiveComplete", source: "Task_ReviewArchive", target: "Gateway_ArchiveComplete", name: null },
    Flow_ArchiveComplete_Complete: { id: "Flow_ArchiveComplete_Complete", source: "Gateway_ArchiveComplete", target: "Service_SealArchive", name: { zh: "齐全", en: "Complete" } },
    Flow_ArchiveComplete_Incomplete: { id: "Flow_ArchiveComplete_Incomplete", source: "Gateway_ArchiveComplete", target: "Task_CompleteArchive", name: { zh: "不齐全", en: "Incomplete" } },
    Flow_Task_CompleteArchive_Task_ReviewArchive: { id: "Flow_Task_CompleteArchive_Task_ReviewArchive", source: "Task_CompleteArchive", target: "Task_ReviewArchive", name: null },
    Flow_Service_SealArchive_End_Archived: { id: "Flow_Service_SealArchive_End_Archived", source: "Service_SealArchive", target: "End_Archived", name: null },
  },
  semanticHash: "a17fb02c277ea0c4532fa3e2d4dcdf728a4fe7e4aa65017f58cbb34d623ddf8f",
  fileHash: "516b1e5b3d9d21549f449130de85c30d404c688a51738d1090192888f70edf32",
} as const satisfies ProcessModel;

// Generated from the diagrams by `npm run generate`. Do not edit: change the diagrams.
import type { UsedNames } from '@beian/bpmn';

/** What the diagrams name: a declaration must know each of them. */
export const namesInDiagrams = {
  roles: ["applicantAdmin", "applicantOperator", "archivist", "decisionMaker", "documentClerk", "evaluationOrganizer", "expert", "expertLeader", "industryReviewer", "initialReviewer", "objectionHandler", "officeReviewer", "provincialDecisionMaker", "provincialReReviewer", "provincialReportClerk", "publicist", "receptionClerk", "reportClerk", "supervisingReviewer", "supervisor"],
  states: ["abandoned", "accepted", "approved", "archived", "awaitingApplication", "correctionRequested", "deemedAbandoned", "delivered", "inNotice", "notAccepted", "objectionHandling", "pendingDecision", "rectifying", "redirected", "rejected", "submitted", "underEvaluation", "underReview", "withdrawn"],
  parameters: ["acceptanceReviewDays", "deemedAcceptance", "feedbackDays", "graceDays", "noticeWorkdays", "objectionCheckDays", "postFilingPublicityDays", "publicationReminderDays", "rectificationReminderDays", "supervisingOpinionDays"],
  anchors: ["correctionDueAt", "enteredAt", "expiryDate", "lastReceivedAt", "materialsReceivedAt", "objectionReceivedAt", "publishedAt", "rectificationDueAt", "reportedAt", "statementDueAt"],
  processes: ["shared_acceptance", "shared_archive", "shared_issue_document", "shared_public_notice", "shared_rectification", "shared_report_publish", "shared_technical_evaluation"],
  documents: ["DOC-ACC", "DOC-CETTIC", "DOC-COR", "DOC-DLV", "DOC-EVL", "DOC-FJ-REN", "DOC-HA-INIT", "DOC-NTC", "DOC-OBJ", "DOC-OPN", "DOC-PRE", "DOC-RCPT", "DOC-REC", "DOC-REF", "DOC-REJ", "DOC-SUB"],
  rules: ["A-01", "A-02", "A-03", "A-04", "A-05", "A-06", "A-07", "A-08", "A-09", "A-10", "A-17", "A-25", "A-26", "A-29", "A-33", "A-34", "A-36", "A-40", "A-42", "A-48", "A-54", "A-55", "A-56", "A-61", "FJ-R1", "FJ-R10", "FJ-R11", "FJ-R12", "FJ-R13", "FJ-R14", "FJ-R15", "FJ-R16", "FJ-R17", "FJ-R18", "FJ-R3", "FJ-R4", "FJ-R5", "FJ-R6", "FJ-R7", "FJ-R8", "FJ-R9", "HA-E1", "HA-E10", "HA-E11", "HA-E13", "HA-E14", "HA-E15", "HA-E16", "HA-E17", "HA-E19", "HA-E20", "HA-E3", "HA-E5", "HA-E6", "HA-E7", "HA-E8", "HA-E9", "HA-G6", "HA-I9", "HA-S26", "JL-Q1", "JL-S10", "JL-S11", "JL-S12", "JL-S13", "JL-S14", "JL-S16", "JL-S17", "JL-S18", "JL-S19", "JL-S2", "JL-S20", "JL-S21", "JL-S22", "JL-S23", "JL-S24", "JL-S3", "JL-S4", "JL-S5", "JL-S6", "JL-S7", "JL-S8", "JL-S9"],
  messages: ["caseWithdrawn", "objectionReceived", "renewalSubmitted"],
} as const satisfies UsedNames;

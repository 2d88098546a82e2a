import type { JsonObject, Json } from './browser.js';
import { isList, isObject } from './browser.js';

/** What an officer of the measured procedure fills in, on top of what the form brings along. */
type Filling = (known: JsonObject, desk: Desk) => JsonObject;

export interface Desk {
  /** The experts of the bureau. */
  readonly experts: readonly string[];
  readonly today: string;
  /** The earliest day a visit may be announced for, generously. */
  readonly visitOn: string;
}

const rowsOf = (value: Json | undefined): readonly JsonObject[] => (isList(value) ? value.filter(isObject) : []);
const each = (value: Json | undefined, more: JsonObject): readonly JsonObject[] => rowsOf(value).map((row) => ({ ...row, ...more }));
const signed = (today: string): JsonObject => ({ name: '示范签字', date: today });

const fillings: Readonly<Record<string, Filling>> = {
  Task_FormalReview: ({ items }) => ({ items: each(items, { verdict: 'MEETS', problem: null, requirement: null }), outcome: 'COMPLETE' }),
  Task_InitialReview: ({ conditions }, { today }) => ({ conditions: each(conditions, { judgement: 'met', remark: null }), outcome: 'QUALIFIED', opinion: '符合条件', signed: signed(today) }),
  Task_FormExpertPanel: (_, { experts }) => ({ experts: experts.slice(0, 3), leader: experts.slice(0, 1) }),
  Task_ScheduleEvaluation: (_, { visitOn }) => ({ visitOn, methods: ['site', 'documents'], checklist: '按评估要点逐项核对' }),
  Task_DocumentReview: ({ findings }) => ({ findings: each(findings, { grade: 'MEETS' }), summary: '资料齐全' }),
  Task_OnSiteInspection: ({ findings }, { today }) => ({ visitedOn: today, findings: each(findings, { grade: 'MEETS' }), originalsSeen: true, summary: '现场符合要求' }),
  Task_ExpertScoring: ({ lines }) => ({ lines: each(lines, { score: 90, conclusion: 'pass', ceiling: '3' }), opinion: '建议通过' }),
  Task_CompileReport: ({ lines, signatures }) => ({ overview: '按方案完成评估', lines: each(lines, { conclusion: 'pass' }), conclusion: 'PASS', opinion: '通过', signatures: each(signatures, { signed: true }) }),
  Task_ConfirmReport: () => ({ outcome: 'PASS', opinion: '同意' }),
  Task_FilingDecision: (_, { today }) => ({ outcome: 'APPROVE', opinion: '同意备案', signed: signed(today) }),
  Task_CheckDocument: ({ documents }) => ({ documents: each(documents, { correct: true }) }),
  Task_SignDocument: () => ({ outcome: 'SIGNED' }),
  Task_MailDelivery: (_, { today }) => ({ trackingNumber: 'SF10000000000', sentOn: today, receivedOn: today, recipient: '经办甲' }),
  Task_PhoneNotice: () => ({ callee: '经办甲', result: 'reached' }),
  Task_ReportToProvince: () => ({ verified: true }),
  Task_ProvincialConsolidate: () => ({ outcome: 'OK' }),
  Receive_OstaPublished: (_, { today }) => ({ url: 'https://example.org/published', publishedOn: today }),
  Task_ReviewArchive: ({ items }) => ({ items: each(items, { complete: true }), outcome: 'COMPLETE' }),
};

export function answerTo(element: string, known: JsonObject, desk: Desk): JsonObject {
  return { ...known, ...fillings[element]?.(known, desk) };
}

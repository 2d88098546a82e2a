import type { Sql } from '../database/sql.js';
import { readFixedFilings } from '../log/fixed-filing.js';
import { frozenObjectionColumns } from '../notices/notice-rows.js';
import { readEventsOfCases } from '../register/filing-events.js';
import type {
  CallFact, CaseFacts, CaseHead, DocumentFact, FileFact, LoggedEntry, NoticeFact, ObjectionFact, PinnedDiagram, RuleFact, ServiceFact, StimulusFact, SubmissionFact, TaskFact, TimerFact,
} from './case-facts.js';

/** Reads what is stored of a number of cases, each table once. To be asked within one snapshot. */
export async function readCaseFacts(sql: Sql, caseIds: readonly string[]): Promise<readonly CaseFacts[]> {
  const heads = await sql.rows<CaseHead & Record<string, unknown>>(headSql, [caseIds]);
  const of = async <R extends { readonly caseId: string }>(text: string): Promise<(id: string) => readonly R[]> => byCase(await sql.rows<R & Record<string, unknown>>(text, [caseIds]));
  const [log, diagrams, stimuli, submissions] = [await of<LoggedEntry>(logSql), await of<PinnedDiagram>(diagramSql), await of<StimulusFact>(stimulusSql), await of<SubmissionFact>(submissionSql)];
  const [tasks, timers, calls, services] = [await of<TaskFact>(taskSql), await of<TimerFact>(timerSql), await of<CallFact>(callSql), await of<ServiceFact>(serviceSql)];
  const [rules, documents, files] = [await of<RuleFact>(ruleSql), await of<DocumentFact>(documentSql), await of<FileFact>(fileSql)];
  const [notices, objections] = [await of<NoticeFact>(noticeSql), await of<ObjectionFact>(objectionSql)];
  const filings = byCase(await readFixedFilings(sql, caseIds));
  const events = Map.groupBy(await readEventsOfCases(sql, caseIds), ({ caseId }) => caseId);
  return heads.map((head) => ({
    head, log: log(head.id), diagrams: diagrams(head.id), stimuli: stimuli(head.id), submissions: submissions(head.id), tasks: tasks(head.id), timers: timers(head.id),
    calls: calls(head.id), services: services(head.id), rules: rules(head.id), documents: documents(head.id), filings: filings(head.id), filingEvents: events.get(head.id) ?? [], notices: notices(head.id), objections: objections(head.id),
    files: files(head.id),
  }));
}

function byCase<R extends { readonly caseId: string }>(rows: readonly R[]): (id: string) => readonly R[] {
  const groups = Map.groupBy(rows, ({ caseId }) => caseId);
  return (id) => groups.get(id) ?? [];
}

const headSql = `select id, case_no as "caseNo", process_id as "processId", state, parameters, last_received_at as "lastReceivedAt", last_pos as "lastPos", applied_pos as "appliedPos",
  last_seq as "lastSeq", encode(last_hash, 'hex') as "lastHash", log_key as "logKey", withdrawal_closed_by as "withdrawalClosedBy", ended_at as "endedAt", ended_by as "endedBy"
  from filing_case where id = any($1) order by case_no`;

const logSql = `select e.case_id as "caseId", e.seq, e.pos, e.process_id as process, e.definition_hash as "definitionHash", e.scope, e.element_id as element, e.activation,
    e.instance, e.kind, e.flow_id as flow, e.actor, e.on_behalf_of as "onBehalfOf", e.role, e.org, e.legal_at as "legalAt", e.recorded_at as "recordedAt",
    e.detail, e.submission_id as "submissionId", encode(e.data_hmac, 'hex') as "dataHmac", encode(e.prev_hash, 'hex') as "prevHash", encode(e.hash, 'hex') as hash, s.form
  from case_event e left join submission s on s.id = e.submission_id where e.case_id = any($1) order by e.case_id, e.seq`;

const diagramSql = `select p.case_id as "caseId", p.process_id as "processId", p.semantic_hash as "semanticHash", p.file_hash as "fileHash", d.xml
  from case_diagram p left join diagram d on d.file_hash = p.file_hash where p.case_id = any($1)`;

const stimulusSql = `select case_id as "caseId", pos, kind, element, activation, instance, result, facts, submission_id as "submissionId", received_at as "receivedAt", state, digest
  from case_stimulus where case_id = any($1) order by case_id, pos`;

const submissionSql = `select case_id as "caseId", id, pos, element, activation, instance, actor, actor_org as "actorOrg", received_at as "receivedAt", result
  from submission where case_id = any($1) order by case_id, pos`;

const taskSql = `select case_id as "caseId", element, activation, instance, state, completed_at as "completedAt", submission_id as "submissionId"
  from task where case_id = any($1) order by case_id, activation, instance`;

const timerSql = `select case_id as "caseId", activation, element, due_at as "dueAt", state from case_timer where case_id = any($1) order by case_id, activation`;

const callSql = `select case_id as "caseId", activation, element, state, result from case_scope where case_id = any($1) order by case_id, activation`;

const serviceSql = `select case_id as "caseId", activation, element, state from service_job where case_id = any($1) order by case_id, activation`;

const ruleSql = `select case_id as "caseId", activation, element, result from rule_answer where case_id = any($1) order by case_id, activation`;

const documentSql = `select d.case_id as "caseId", d.type, d.title_zh as title, d.state, d.number, d.issuer_id as "issuerId", d.verify_code as "verifyCode", d.content, d.signed_at as "signedAt",
    array(select v.way from document_delivery v where v.document_id = d.id) as ways
  from official_document d where d.case_id = any($1) and d.signed_at is not null order by d.signed_at, d.type`;

const noticeSql = `select case_id as "caseId", id, number, title, content, workdays, published_at as "publishedAt", state, shown_sha256 as "shownSha256"
  from public_notice where case_id = any($1) order by published_at, id`;

const objectionSql = `select o.case_id as "caseId", ${frozenObjectionColumns}, o.pos, o.late, o.state, o.result, o.reply, o.reply_number as "replyNumber"
  from objection o where o.case_id = any($1) order by o.received_at, o.id`;

const fileSql = `select case_id as "caseId", 'document' as what, title_zh as name, sha256 from official_document where case_id = any($1) and sha256 is not null
  union all select case_id, 'report', name, sha256 from report_package where case_id = any($1)
  union all select case_id, 'archive', 'archive', sha256 from archive_package where case_id = any($1)
  union all select i.case_id, 'material', f.name, f.sha256 from material_file f join material_item i on i.id = f.item_id where i.case_id = any($1)
  union all select case_id, 'attachment', name, sha256 from task_file where case_id = any($1)
  union all select o.case_id, 'objection', f.name, f.sha256 from objection_file f join objection o on o.id = f.objection_id where o.case_id = any($1)`;

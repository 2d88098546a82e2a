import type { Json } from '@beian/procedure/kernel';
import { applicationOf } from '../applications/application-of.js';
import type { Sql } from '../database/sql.js';
import { caseReaderNow } from '../desk/case-reader-now.js';
import { noticesOfCase, objectionsOfCase } from '../notices/notices-of-case.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { ArchiveGroup, ArchiveItem } from '../ports/workshop.js';

interface FormRow {
  readonly pos: number;
  readonly process: string;
  readonly element: string;
  readonly actor: string;
  readonly role: string;
  readonly at: string;
  readonly form: Readonly<Record<string, Json>>;
}

interface FileRow {
  readonly group: ArchiveGroup;
  readonly path: string;
  readonly title: string;
  readonly storageKey: string;
  readonly sha256: string;
}

/** Everything that belongs to the file of a case: forms, materials, opinions, documents, the log with its hashes. */
export async function archiveItems(deps: CaseDependencies, caseId: string): Promise<readonly ArchiveItem[]> {
  const { sql } = deps.database;
  return [...(await printedApplication(deps, caseId)), ...(await forms(deps, caseId)), ...(await files(sql, caseId)), ...(await records(sql, caseId)), ...(await noticeRecords(deps, caseId))];
}

/** The application on its official form, with every opinion in its box; a case that waited for one in vain has none. */
async function printedApplication(deps: CaseDependencies, caseId: string): Promise<readonly ArchiveItem[]> {
  const reader = await caseReaderNow(deps, caseId);
  if (reader === null || (await applicationOf(deps.database.sql, reader.procedure, caseId)) === null) return [];
  const { title, content } = await reader.procedure.printed(await reader.application(), reader);
  return [{ group: 'forms', path: 'forms/application.pdf', title: title.zh, content }];
}

async function forms({ database, vault, registry }: CaseDependencies, caseId: string): Promise<readonly ArchiveItem[]> {
  const rows = await database.sql.rows<FormRow & Record<string, unknown>>(
    `select pos, process_id as process, element, actor_name as actor, role, received_at as at, form from submission where case_id = $1 order by pos`, [caseId]);
  return rows.map(({ pos, process, element, actor, role, at, form }) => ({
    group: 'forms', path: `forms/${String(pos).padStart(4, '0')}-${element}.json`,
    title: registry.processes[process]?.model.elements[element]?.name.zh ?? element,
    json: { pos, element, actor, role, at, form: vault.open(form) },
  }));
}

/** Superseded versions of a material stay in the file: they were the basis of earlier steps. */
function files(sql: Sql, caseId: string): Promise<readonly ArchiveItem[]> {
  return sql.rows<FileRow & Record<string, unknown>>(
    `select 'materials' as "group", 'materials/' || i.material_id || '/' || f.version || '-' || left(f.id::text, 8) || '-' || f.name as path,
         f.name as title, f.storage_key as "storageKey", f.sha256
       from material_file f join material_item i on i.id = f.item_id where i.case_id = $1
     union all
     select 'attachments', 'attachments/' || t.element || '/' || left(a.id::text, 8) || '-' || a.name, a.name, a.storage_key, a.sha256
       from task_file a join task t on t.id = a.task_id where a.case_id = $1
     union all
     select 'attachments', 'attachments/statement/' || left(s.id::text, 8) || '-' || s.name, s.name, s.storage_key, s.sha256
       from statement_file s where s.case_id = $1 and s.given_at is not null
     union all
     select 'attachments', 'attachments/objections/' || o.receipt_no || '/' || f.ord || '-' || f.name, f.name, f.sha256, f.sha256
       from objection_file f join objection o on o.id = f.objection_id where o.case_id = $1
     union all
     select 'documents', 'documents/' || d.type || '-' || left(d.id::text, 8) || '.pdf', d.title_zh, d.storage_key, d.sha256
       from official_document d where d.case_id = $1 and d.state = 'sealed'
     union all
     select 'reports', 'reports/' || left(r.id::text, 8) || '-' || r.name || '.xlsx', r.name, r.storage_key, r.sha256 from report_package r where r.case_id = $1
     order by 2`,
    [caseId],
  );
}

/** What was shown to the public, what was objected and by whom. */
async function noticeRecords({ database: { sql }, vault }: CaseDependencies, caseId: string): Promise<readonly ArchiveItem[]> {
  const notices = await noticesOfCase(sql, caseId);
  if (notices.length === 0) return [];
  const objections = (await objectionsOfCase(sql, caseId)).map(({ contact, ...objection }) => ({ ...objection, contact: vault.open(contact) }));
  return [{ group: 'records', path: 'records/notices.json', title: '公示与异议', json: { notices: notices.map((notice) => ({ ...notice })), objections } }];
}

async function records(sql: Sql, caseId: string): Promise<readonly ArchiveItem[]> {
  const log = await sql.rows<Record<string, Json>>(
    `select seq, pos, process_id as process, definition_hash as "definitionHash", scope, element_id as element, activation, instance, kind, flow_id as flow,
       actor, on_behalf_of as "onBehalfOf", role, org, legal_at as "legalAt", recorded_at as "recordedAt", detail, submission_id as "submissionId",
       encode(data_hmac, 'hex') as "dataHmac", encode(prev_hash, 'hex') as "prevHash", encode(hash, 'hex') as hash
     from case_event where case_id = $1 order by seq`,
    [caseId],
  );
  const documents = await sql.rows<Record<string, Json>>(
    `select type, title_zh as title, number, verify_code as "verifyCode", signed_at as "signedAt", sha256,
       (select coalesce(jsonb_agg(jsonb_build_object('way', way, 'at', delivered_at) order by v.id), '[]') from document_delivery v where v.document_id = d.id) as deliveries
     from official_document d where case_id = $1 and state <> 'draft' order by signed_at, type`,
    [caseId],
  );
  return [
    { group: 'records', path: 'records/log.json', title: '办理记录', json: [...log] },
    { group: 'records', path: 'records/documents.json', title: '文书与送达', json: [...documents] },
  ];
}

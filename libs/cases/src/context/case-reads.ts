import type { IssuedDocument, MaterialFacts, SubmissionFacts } from '@beian/procedure/declaration';
import type { Json, JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

export interface OpenCall {
  /** The call activity. */
  readonly element: string;
  readonly input: JsonObject;
}

/** What declarations ask for at almost every step: anchors and facts by name, calls by activation. */
export interface KeptState {
  readonly anchors: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, Json>>;
  readonly calls: Readonly<Record<string, OpenCall>>;
}

export async function readKeptState(sql: Sql, caseId: string): Promise<KeptState> {
  const row = await sql.row<KeptState & Record<string, unknown>>(
    `select (select coalesce(jsonb_object_agg(name, at), '{}') from case_anchor where case_id = $1) as anchors,
       (select coalesce(jsonb_object_agg(key, value), '{}') from case_fact where case_id = $1) as facts,
       (select coalesce(jsonb_object_agg(activation, jsonb_build_object('element', element, 'input', input)), '{}') from case_scope where case_id = $1) as calls`,
    [caseId],
  );
  return row ?? { anchors: {}, facts: {}, calls: {} };
}

interface SubmissionRow {
  readonly element: string;
  readonly activation: number;
  readonly instance: string | null;
  readonly form: JsonObject;
  readonly actor: string;
  readonly actorName: string;
  readonly actorOrg: string;
  readonly onBehalfOf: string | null;
  readonly at: string;
}

/** Submissions of an element that were not superseded, in order, up to a position. */
export async function readSubmissions(sql: Sql, caseId: string, element: string, untilPos: number): Promise<readonly SubmissionFacts[]> {
  const rows = await sql.rows<SubmissionRow & Record<string, unknown>>(
    `select element, activation, instance, form, actor, actor_name as "actorName", actor_org as "actorOrg", on_behalf_of as "onBehalfOf", received_at as at
     from submission where case_id = $1 and element = $2 and pos <= $3 and superseded_by is null order by pos`,
    [caseId, element, untilPos],
  );
  return rows.map(({ actor, actorOrg, onBehalfOf, ...rest }) => ({ ...rest, actor: { userId: actor, organisationId: actorOrg, onBehalfOf } }));
}

export async function readMaterials(sql: Sql, caseId: string): Promise<readonly MaterialFacts[]> {
  return sql.rows<MaterialFacts & Record<string, unknown>>(
    `select i.material_id as id, i.state, i.reason, i.paper_received as "paperCopies",
       (select count(*) from material_file f where f.item_id = i.id and f.superseded_at is null) as files
     from material_item i where i.case_id = $1 order by i.material_id`,
    [caseId],
  );
}

interface DocumentRow extends Omit<IssuedDocument, 'title'> {
  readonly zh: string;
  readonly en: string;
}

export async function readDocuments(sql: Sql, caseId: string): Promise<readonly IssuedDocument[]> {
  const rows = await sql.rows<DocumentRow & Record<string, unknown>>(
    `select d.type, d.title_zh as zh, d.title_en as en, d.number, d.state, d.signed_at as "signedAt",
       (select coalesce(jsonb_agg(jsonb_build_object('way', v.way, 'at', to_char(v.delivered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.id), '[]')
        from document_delivery v where v.document_id = d.id) as deliveries
     from official_document d where d.case_id = $1 and d.state <> 'void' order by d.drafted_at, d.type`,
    [caseId],
  );
  return rows.map(({ type, zh, en, number, state, signedAt, deliveries }) => ({ type, title: { zh, en }, number, state, signedAt, deliveries }));
}

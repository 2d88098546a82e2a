import type { MaterialFacts, SubmissionFacts } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

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

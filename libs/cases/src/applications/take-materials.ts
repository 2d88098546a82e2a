import type { ProcedureDeclaration } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';

/** False: somebody has submitted it already. */
export async function takeDraft(sql: Sql, draftId: string): Promise<boolean> {
  return (await sql.row('select 1 from application_draft where id = $1 and case_id is null for update', [draftId])) !== null;
}

/** Every material that applies has an item, uploaded or missing. Files of an earlier application of the case stay as former versions. */
export async function takeMaterials(sql: Sql, caseId: string, draftId: string | null, procedure: ProcedureDeclaration, application: JsonObject): Promise<void> {
  if (draftId !== null) {
    await takeFiles(sql, caseId, draftId);
    await sql.run('update application_draft set case_id = $1, updated_at = clock_timestamp() where id = $2', [caseId, draftId]);
  }
  const applying = procedure.materials.filter((material) => material.applies(application)).map(({ id }) => id);
  await sql.run(
    `insert into material_item (case_id, material_id) select $1, m from unnest($2::text[]) as m on conflict (case_id, material_id) where case_id is not null do nothing`,
    [caseId, applying],
  );
}

async function takeFiles(sql: Sql, caseId: string, draftId: string): Promise<void> {
  const pairs = `(select d.id as drafted, c.id as present, d.state, d.paper_received from material_item d
    join material_item c on c.case_id = $1 and c.material_id = d.material_id where d.draft_id = $2 and d.case_id is null) p`;
  await sql.run(`update material_file f set superseded_at = clock_timestamp() from ${pairs} where f.item_id = p.present and f.superseded_at is null`, [caseId, draftId]);
  await sql.run(`update material_file f set item_id = p.present from ${pairs} where f.item_id = p.drafted`, [caseId, draftId]);
  await sql.run(`update material_item c set state = p.state, reason = null, paper_received = p.paper_received from ${pairs} where c.id = p.present`, [caseId, draftId]);
  await sql.run(
    `update material_item d set case_id = $1 where draft_id = $2 and case_id is null
       and not exists (select from material_item c where c.case_id = $1 and c.material_id = d.material_id)`,
    [caseId, draftId],
  );
}

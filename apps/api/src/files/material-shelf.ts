import { Injectable } from '@nestjs/common';
import type { Sql } from '@beian/cases';
import type { MaterialDeclaration, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { JsonObject } from '@beian/procedure/kernel';
import { CaseDesk } from '../desk/case-desk.js';
import type { MaterialStateDto, StoredFileDto } from '../drafts/drafts-dto.js';
import { inBeijing } from '../http/beijing-time.js';
import { sampleAddress } from '../procedures/material-sample.js';

/** Materials lie in a draft, later in its case. */
export type Shelf = { readonly draftId: string } | { readonly caseId: string };

interface ItemRow {
  readonly [key: string]: unknown;
  readonly material_id: string;
  readonly state: MaterialStateDto['state'];
  readonly reason: string | null;
  readonly paper_received: number;
  readonly files: readonly StoredFileDto[];
}

const items = (owner: 'draft_id' | 'case_id'): string => `
select i.material_id, i.state, i.reason, i.paper_received,
  coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'size', f.size, 'sha256', f.sha256,
    'uploadedAt', to_char(f.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', f.version, 'superseded', f.superseded_at is not null) order by f.uploaded_at, f.id)
    from material_file f where f.item_id = i.id), '[]') as files
from material_item i where i.${owner} = $1`;

/** The material list of an application: every item declared, with its state and files. */
@Injectable()
export class MaterialShelf {
  constructor(private readonly desk: CaseDesk) {}

  async read(shelf: Shelf, procedure: ProcedureDeclaration, application: JsonObject | Promise<JsonObject>, sql: Sql = this.desk.deps.database.sql): Promise<MaterialStateDto[]> {
    const kept = 'draftId' in shelf ? sql.rows<ItemRow>(items('draft_id'), [shelf.draftId]) : sql.rows<ItemRow>(items('case_id'), [shelf.caseId]);
    const [rows, form] = await Promise.all([kept, application]);
    const byId = new Map(rows.map((row) => [row.material_id, row]));
    return procedure.materials.map((material) => stateOf(procedure, material, byId.get(material.id), form));
  }
}

function stateOf(procedure: ProcedureDeclaration, material: MaterialDeclaration, row: ItemRow | undefined, application: JsonObject): MaterialStateDto {
  const { id, name, medium, rule, help } = material;
  return {
    id, name, medium, rule, help, sample: sampleAddress(procedure, id), paperCopies: material.paperCopies(application), applies: material.applies(application),
    state: row?.state ?? 'missing', reason: row?.reason ?? null, paperReceived: row?.paper_received ?? 0,
    files: (row?.files ?? []).map((file) => ({ ...file, uploadedAt: inBeijing(file.uploadedAt) })),
  };
}

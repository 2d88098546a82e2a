import { Injectable } from '@nestjs/common';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { institutionsOf } from '../drafts/draft-access.js';
import type { KeptFile } from '../files/file-upload.js';
import { inBeijing } from '../http/beijing-time.js';
import { notFound } from '../http/problem.js';
import type { LibraryFileDto } from './library-dto.js';

interface FileRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: string;
  readonly materialId: string;
  readonly procedureId: string;
  readonly caseNo: string | null;
}

const columns = 'f.id, f.name, f.kind, f.size::int as size, f.sha256, f.uploaded_at as "uploadedAt", i.material_id as "materialId"';
/** What an institution ever handed in, or has in a draft. */
const handedIn = `
  select ${columns}, c.procedure_id as "procedureId", c.case_no as "caseNo" from filing_case c join material_item i on i.case_id = c.id join material_file f on f.item_id = i.id where c.applicant_id = any ($1::uuid[])
  union all
  select ${columns}, d.procedure_id, null from application_draft d join material_item i on i.draft_id = d.id and i.case_id is null join material_file f on f.item_id = i.id
    where d.applicant_id = any ($1::uuid[]) and d.case_id is null`;

const listed = 200;

/** Uploaded once, used again: the files of an institution, each content once, as it was handed in last. */
@Injectable()
export class MaterialLibrary {
  constructor(private readonly desk: CaseDesk) {}

  async list(caller: Principal): Promise<LibraryFileDto[]> {
    const rows = await this.desk.deps.database.sql.rows<FileRow>(
      `select * from (select distinct on (h.sha256) h.* from (${handedIn}) h order by h.sha256, h."uploadedAt" desc, h.id) once order by "uploadedAt" desc, id limit ${listed}`, [institutionsOf(caller)]);
    return rows.map(({ id, name, kind, size, uploadedAt, materialId, procedureId, caseNo }) => ({
      id, name, kind, size, caseNo, uploadedAt: inBeijing(uploadedAt), material: this.desk.procedure(procedureId).materials.find((material) => material.id === materialId)?.name ?? null,
    }));
  }

  /** A file of the caller's own institution, for an application of the same institution, by the row it was found as. */
  async find(caller: Principal, applicantId: string, id: string): Promise<KeptFile> {
    const row = await this.desk.deps.database.sql.row<FileRow>(`select h.* from (${handedIn}) h where h.id = $2`, [institutionsOf(caller).filter((own) => own === applicantId), id]);
    if (!row) throw notFound();
    return { name: row.name, inspected: { kind: row.kind, size: row.size, sha256: row.sha256 } };
  }
}

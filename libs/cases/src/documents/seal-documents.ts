import type { JsonObject } from '@beian/procedure/kernel';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { PrintableDocument, Workshop } from '../ports/workshop.js';

interface NumberedRow {
  readonly id: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string;
  readonly number: string | null;
  readonly verifyCode: string;
  readonly signedAt: string;
  readonly content: JsonObject;
  readonly issuerId: string | null;
  readonly caseNo: string;
}

const columns = `d.id, d.type, d.title_zh as zh, d.title_en as en, d.number, d.verify_code as "verifyCode", d.signed_at as "signedAt", d.content,
  d.issuer_id as "issuerId", c.case_no as "caseNo" from official_document d join filing_case c on c.id = d.case_id`;

/** Prints, seals and stores the numbered documents of one case that have no file yet. Repeated, it prints the same bytes. */
export async function sealDocumentsOf(deps: CaseDependencies, workshop: Workshop, caseId: string): Promise<readonly string[]> {
  return sealAll(deps, workshop, await deps.database.sql.rows<NumberedRow & Record<string, unknown>>(`select ${columns} where d.case_id = $1 and d.state = 'numbered' order by d.signed_at, d.type`, [caseId]));
}

/** The same for whatever case, oldest first: notices that the system issues in the step that reaches them. */
export async function sealWaitingDocuments(deps: CaseDependencies, workshop: Workshop, limit: number): Promise<readonly string[]> {
  return sealAll(deps, workshop, await deps.database.sql.rows<NumberedRow & Record<string, unknown>>(`select ${columns} where d.state = 'numbered' order by d.signed_at limit $1`, [limit]));
}

async function sealAll(deps: CaseDependencies, workshop: Workshop, rows: readonly NumberedRow[]): Promise<readonly string[]> {
  for (const row of rows) {
    const file = await workshop.print(await printable(deps, row));
    await deps.database.sql.run(
      `update official_document set state = 'sealed', sealed_at = clock_timestamp(), storage_key = $2, sha256 = $3, size = $4 where id = $1 and state = 'numbered'`,
      [row.id, file.storageKey, file.sha256, file.size],
    );
  }
  return rows.map(({ id }) => id);
}

async function printable({ people, database }: CaseDependencies, { zh, en, issuerId, ...row }: NumberedRow): Promise<PrintableDocument> {
  return { ...row, title: { zh, en }, issuer: issuerId === null ? null : await people.organisation(database.sql, issuerId) };
}

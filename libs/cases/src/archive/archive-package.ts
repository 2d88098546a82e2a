import { addYears, beijingDate, type CivilDate } from '@beian/calendar';
import type { PinnedParameters } from '@beian/procedure/kernel';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { PackageFacts, Workshop } from '../ports/workshop.js';
import { sealDocumentsOf } from '../documents/seal-documents.js';
import { procedureOf } from '../registry-lookup.js';
import { readCase } from '../stimuli/case-row.js';
import { archiveItems } from './archive-items.js';

/** Packs the file of a case with every document that was issued, printed or not yet; a package that is sealed already stays as it is. */
export async function assembleArchive(deps: CaseDependencies, workshop: Workshop, caseId: string, retentionYears: number): Promise<string> {
  const { sql } = deps.database;
  const sealed = await sql.row<{ sha256: string }>('select sha256 from archive_package where case_id = $1 and sealed_at is not null', [caseId]);
  if (sealed !== null) return sealed.sha256;
  await sealDocumentsOf(deps, workshop, caseId);
  const file = await workshop.pack(await packageFacts(deps, caseId, retentionYears), await archiveItems(deps, caseId));
  await sql.run(
    `insert into archive_package (case_id, storage_key, sha256, size) values ($1, $2, $3, $4)
     on conflict (case_id) do update set storage_key = excluded.storage_key, sha256 = excluded.sha256, size = excluded.size, assembled_at = clock_timestamp()
     where archive_package.sealed_at is null`,
    [caseId, file.storageKey, file.sha256, file.size],
  );
  return file.sha256;
}

/** Read-only from here on, kept until the same day so many years later. */
export async function sealArchive(deps: CaseDependencies, caseId: string, at: string, retentionYears: number): Promise<string> {
  const until: CivilDate = addYears(beijingDate(at), retentionYears);
  await deps.database.sql.run(
    `with sealed as (update archive_package set sealed_at = clock_timestamp(), retention_until = $2 where case_id = $1 and sealed_at is null returning case_id)
     update filing_case set file_sealed = true from sealed where id = sealed.case_id`, [caseId, until]);
  const sealed = await deps.database.sql.row<{ until: string }>('select retention_until as until from archive_package where case_id = $1', [caseId]);
  if (sealed === null) throw new Error(`case ${caseId} has no package to seal`);
  return sealed.until;
}

async function packageFacts({ database, people, registry }: CaseDependencies, caseId: string, retentionYears: number): Promise<PackageFacts> {
  const row = await readCase(database.sql, caseId);
  if (row === null) throw new Error(`there is no case ${caseId}`);
  const authority = row.authorityId === null ? null : await people.organisation(database.sql, row.authorityId);
  return {
    caseNo: row.caseNo, procedure: procedureOf(registry, row.procedureId).title.zh, applicant: row.applicantName, authority: authority?.name ?? '', result: row.state,
    filedOn: beijingDate(row.submittedAt), closedOn: beijingDate(row.endedAt ?? row.lastReceivedAt),
    retentionYears, assembledAt: row.endedAt ?? row.lastReceivedAt,
  };
}

/** Cases that ended without an archivist are packed and sealed by the system, once their documents are printed. */
export async function sealSideExits(deps: CaseDependencies, workshop: Workshop, limit: number): Promise<number> {
  const ended = await deps.database.sql.rows<{ id: string; endedAt: string; parameters: PinnedParameters }>(
    `select c.id, c.ended_at as "endedAt", c.parameters from filing_case c
     where c.ended_at is not null and not c.file_sealed and not c.synthetic
       and not exists (select from official_document d where d.case_id = c.id and d.state = 'numbered')
     order by c.ended_at limit $1`,
    [limit],
  );
  for (const { id, endedAt, parameters } of ended) {
    const years = Number(parameters['sideExitRetentionYears']);
    await assembleArchive(deps, workshop, id, years);
    await sealArchive(deps, id, endedAt, years);
  }
  return ended.length;
}

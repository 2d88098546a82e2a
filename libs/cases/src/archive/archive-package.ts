import { addYears, beijingDate, type CivilDate } from '@beian/calendar';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { Workshop } from '../ports/workshop.js';
import { archiveItems } from './archive-items.js';

/** Packs the file of a case; a package that is sealed already stays as it is. */
export async function assembleArchive(deps: CaseDependencies, workshop: Workshop, caseId: string, caseNo: string): Promise<string> {
  const { sql } = deps.database;
  const sealed = await sql.row<{ sha256: string }>('select sha256 from archive_package where case_id = $1 and sealed_at is not null', [caseId]);
  if (sealed !== null) return sealed.sha256;
  const file = await workshop.pack(caseNo, await archiveItems(deps, caseId));
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
  await deps.database.sql.run('update archive_package set sealed_at = clock_timestamp(), retention_until = $2 where case_id = $1 and sealed_at is null', [caseId, until]);
  const sealed = await deps.database.sql.row<{ until: string }>('select retention_until as until from archive_package where case_id = $1', [caseId]);
  if (sealed === null) throw new Error(`case ${caseId} has no package to seal`);
  return sealed.until;
}

/** Years that the file of a case is kept which ended before a decision. */
const sideExitRetentionYears = 10;

/** Cases that ended without an archivist are packed and sealed by the system, once their documents are printed. */
export async function sealSideExits(deps: CaseDependencies, workshop: Workshop, limit: number): Promise<number> {
  const ended = await deps.database.sql.rows<{ id: string; caseNo: string; endedAt: string }>(
    `select c.id, c.case_no as "caseNo", c.ended_at as "endedAt" from filing_case c
     where c.ended_at is not null and not c.synthetic
       and not exists (select from archive_package a where a.case_id = c.id and a.sealed_at is not null)
       and not exists (select from official_document d where d.case_id = c.id and d.state = 'numbered')
     order by c.ended_at limit $1`,
    [limit],
  );
  for (const { id, caseNo, endedAt } of ended) {
    await assembleArchive(deps, workshop, id, caseNo);
    await sealArchive(deps, id, endedAt, sideExitRetentionYears);
  }
  return ended.length;
}

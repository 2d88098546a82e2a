import type { ProcedureRegistry } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { reachableProcesses } from '../registry-lookup.js';

/** The bytes of a diagram, so that the picture a user sees is the one his case runs on. */
export type DiagramFiles = (processId: string) => Promise<string>;

/** Keeps the bytes of every diagram that this release knows; done when a worker or api starts. */
export async function keepDiagrams(sql: Sql, registry: ProcedureRegistry, files: DiagramFiles): Promise<void> {
  for (const { model } of Object.values(registry.processes)) {
    await sql.run(`insert into diagram (file_hash, process_id, semantic_hash, xml) values ($1, $2, $3, $4) on conflict do nothing`, [
      model.fileHash, model.id, model.semanticHash, await files(model.id),
    ]);
  }
}

/** A case pins its process and every process that it can call. */
export async function pinDiagrams(sql: Sql, caseId: string, registry: ProcedureRegistry, processId: string): Promise<void> {
  const pins = reachableProcesses(registry, processId).map(({ model }) => ({ id: model.id, semantic: model.semanticHash, file: model.fileHash }));
  await sql.run(
    `insert into case_diagram (case_id, process_id, semantic_hash, file_hash)
     select $1, id, semantic, file from jsonb_to_recordset($2::jsonb) as p(id text, semantic text, file text)`,
    [caseId, JSON.stringify(pins)],
  );
}

import { createHash } from 'node:crypto';
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

export interface Edition {
  readonly id: string;
  readonly pins: readonly { readonly id: string; readonly semantic: string; readonly file: string }[];
}

/** The process of a case and every process it can call, as they are drawn now; cases that pin the same files are of one edition. */
export function editionOf(registry: ProcedureRegistry, processId: string): Edition {
  const pins = reachableProcesses(registry, processId).map(({ model }) => ({ id: model.id, semantic: model.semanticHash, file: model.fileHash }));
  const lines = pins.map(({ id, file }) => `${id} ${file}`).sort();
  return { id: createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16), pins };
}

/** A case pins its process and every process that it can call. */
export async function pinDiagrams(sql: Sql, caseId: string, { id, pins }: Edition): Promise<void> {
  await sql.run(
    `with known as (
       insert into diagram_edition (id, procedure_id, pins, first_case_at)
       select $2, procedure_id, (select jsonb_object_agg(p.id, p.file) from jsonb_to_recordset($3::jsonb) as p(id text, file text)), submitted_at from filing_case where id = $1
       on conflict do nothing)
     insert into case_diagram (case_id, process_id, semantic_hash, file_hash)
     select $1, id, semantic, file from jsonb_to_recordset($3::jsonb) as p(id text, semantic text, file text)`,
    [caseId, id, JSON.stringify(pins)],
  );
}

import type { CaseRun, JsonObject, Outcome } from '@beian/procedure/kernel';
import { stimuliAfter, type StoredStimulus } from '../advance/stored-stimulus.js';
import type { Sql } from '../database/sql.js';
import type { FactsAccess } from '../ports/dependencies.js';
import { readCase } from '../stimuli/case-row.js';
import { stimulusOf } from './stimulus-of.js';

interface AnswerRow {
  readonly element: string;
  readonly activation: number;
  readonly result: string;
  readonly facts: JsonObject;
}

/** All that is stored of a case, for a new run: the effective ones of positions 1…k are fed to the author's code without writing, then the case goes on. */
export function loadRun({ database }: FactsAccess, { caseId, mismatches }: { readonly caseId: string; readonly mismatches: number }): Promise<CaseRun> {
  return database.snapshot(async (sql) => {
    const row = await readCase(sql, caseId);
    if (row === null) throw new Error(`there is no case ${caseId}`);
    const stored = await stimuliAfter(sql, caseId, 0);
    return {
      caseId, mismatches, parameters: row.parameters, appliedPos: row.appliedPos,
      known: stored.map(stimulusOf),
      digests: digestsThrough(row.appliedPos, stored),
      patches: await sql.rows<{ id: string; pos: number }>('select patch_id as id, pos from patch_answer where case_id = $1 order by pos, patch_id', [caseId]),
      answers: await answersOf(sql, caseId),
    };
  });
}

/** By position; a void one has none. */
function digestsThrough(appliedPos: number, stored: readonly StoredStimulus[]): readonly string[] {
  const digests = Array.from({ length: appliedPos }, () => '');
  for (const { pos, digest } of stored) if (pos <= appliedPos) digests[pos - 1] = digest ?? '';
  return digests;
}

async function answersOf(sql: Sql, caseId: string): Promise<Readonly<Record<string, Outcome>>> {
  const rows = await sql.rows<AnswerRow & Record<string, unknown>>('select element, activation, result, facts from rule_answer where case_id = $1', [caseId]);
  return Object.fromEntries(rows.map(({ element, activation, result, facts }) => [`${element}:${activation}`, { result, facts }]));
}

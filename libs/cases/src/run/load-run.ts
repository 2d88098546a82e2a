import type { CaseRun, JsonObject, Outcome } from '@beian/procedure/kernel';
import { stimuliAfter } from '../advance/stored-stimulus.js';
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

/** All that is stored of a case, for a new run: positions 1…k are fed to the author's code without writing, then the case goes on. */
export function loadRun({ database }: FactsAccess, { caseId, mismatches }: { readonly caseId: string; readonly mismatches: number }): Promise<CaseRun> {
  return database.snapshot(async (sql) => {
    const row = await readCase(sql, caseId);
    if (row === null) throw new Error(`there is no case ${caseId}`);
    const stored = await stimuliAfter(sql, caseId, 0);
    return {
      caseId, mismatches, parameters: row.parameters, appliedPos: row.appliedPos,
      known: stored.map(stimulusOf),
      digests: stored.slice(0, row.appliedPos).map(({ digest }) => digest ?? ''),
      patches: await sql.rows<{ id: string; pos: number }>('select patch_id as id, pos from patch_answer where case_id = $1 order by pos, patch_id', [caseId]),
      answers: await answersOf(sql, caseId),
    };
  });
}

async function answersOf(sql: Sql, caseId: string): Promise<Readonly<Record<string, Outcome>>> {
  const rows = await sql.rows<AnswerRow & Record<string, unknown>>('select element, activation, result, facts from rule_answer where case_id = $1', [caseId]);
  return Object.fromEntries(rows.map(({ element, activation, result, facts }) => [`${element}:${activation}`, { result, facts }]));
}

import type { CaseReader } from '@beian/procedure/declaration';
import { CaseMemory } from '../context/case-memory.js';
import { CaseReading } from '../context/case-reader.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { readCase } from '../stimuli/case-row.js';
import { legalTime } from '../time/legal-clock.js';

/** A case as it stands, read from outside any act: for printing its form. Null: no such case. */
export async function caseReaderNow(deps: CaseDependencies, caseId: string): Promise<CaseReader | null> {
  const { sql } = deps.database;
  const row = await readCase(sql, caseId);
  if (row === null) return null;
  const time = await legalTime(sql);
  const calendar = await deps.calendars.at(sql, time.calendarRevision);
  const standpoint = { process: row.processId, element: '', activation: 0, scope: [], at: time.now, calendar };
  return new CaseReading(new CaseMemory(sql, deps, row, row.lastPos), standpoint, {});
}

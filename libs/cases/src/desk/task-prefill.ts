import type { JsonObject } from '@beian/procedure/kernel';
import { readKeptState } from '../context/case-reads.js';
import { CaseMemory } from '../context/case-memory.js';
import { CheckReading } from '../context/check-reading.js';
import type { ActingPerson } from '../acts/people-of-act.js';
import type { TaskRow } from '../acts/task-row.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, taskOf } from '../registry-lookup.js';
import { readCase } from '../stimuli/case-row.js';
import { legalTime } from '../time/legal-clock.js';

/** What the form of a task shows before anybody typed. */
export async function prefillTask(deps: CaseDependencies, sql: Sql, task: TaskRow, actor: ActingPerson): Promise<JsonObject> {
  const [row, time, kept] = await Promise.all([readCase(sql, task.caseId), legalTime(sql), readKeptState(sql, task.caseId)]);
  if (row === null) return {};
  const calendar = await deps.calendars.at(sql, time.calendarRevision);
  const memory = new CaseMemory(sql, deps, row, row.lastPos, kept);
  const standpoint = { process: task.processId, element: task.element, activation: task.activation, scope: task.scope, at: time.now, calendar };
  return taskOf(processOf(deps.registry, task.processId), task.element).prefill(await CheckReading.at(memory, standpoint, actor));
}

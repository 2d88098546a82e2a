import type { JsonObject } from '@beian/procedure/kernel';
import { CaseMemory } from '../context/case-memory.js';
import { CheckReading } from '../context/check-reading.js';
import type { ActingPerson } from '../acts/people-of-act.js';
import type { TaskRow } from '../acts/task-row.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, taskOf } from '../registry-lookup.js';
import { readCase } from '../stimuli/case-row.js';
import { legalTime } from '../time/legal-clock.js';

/** What the form of a task shows before anybody typed. */
export async function prefillTask(deps: CaseDependencies, task: TaskRow, actor: ActingPerson): Promise<JsonObject> {
  const { sql } = deps.database;
  const row = await readCase(sql, task.caseId);
  if (row === null) return {};
  const time = await legalTime(sql);
  const calendar = await deps.calendars.at(sql, time.calendarRevision);
  const memory = new CaseMemory(sql, deps, row, row.lastPos);
  const standpoint = { process: task.processId, element: task.element, activation: task.activation, scope: task.scope, at: time.now, calendar };
  return taskOf(processOf(deps.registry, task.processId), task.element).prefill(await CheckReading.at(memory, standpoint, actor));
}

import type { Outcome, ServiceOrder, Stimulus } from '@beian/procedure/kernel';
import { CaseMemory } from '../context/case-memory.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import type { Workshop } from '../ports/workshop.js';
import { processOf } from '../registry-lookup.js';
import { readCase } from '../stimuli/case-row.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { legalTime } from '../time/legal-clock.js';
import { ServiceWorking } from './service-working.js';

/**
 * Performs a service step and stores its end as a stimulus, which it answers. Repeated, it finds the end stored, does nothing and
 * answers null: whoever asks reads what is stored.
 */
export async function performService(deps: CaseDependencies, workshop: Workshop, order: ServiceOrder): Promise<Stimulus | null> {
  if (!(await isOpen(deps, order))) return null;
  try {
    return await storeEnd(deps, order, await perform(deps, workshop, order));
  } catch (error) {
    await noteFailure(deps, order, error);
    throw error;
  }
}

async function isOpen({ database }: CaseDependencies, { caseId, activation }: ServiceOrder): Promise<boolean> {
  const open = await database.sql.row(
    `select 1 from service_job j where j.case_id = $1 and j.activation = $2 and j.state = 'open'
       and not exists (select from case_stimulus s where s.case_id = j.case_id and s.activation = j.activation and s.kind = 'service' and s.state <> 'void')`,
    [caseId, activation],
  );
  return open !== null;
}

async function perform(deps: CaseDependencies, workshop: Workshop, order: ServiceOrder): Promise<Outcome> {
  const { sql } = deps.database;
  const row = await readCase(sql, order.caseId);
  const service = processOf(deps.registry, order.process).services[order.element];
  if (row === null || service?.kind !== 'activity') throw new Error(`${order.process} ${order.element} is no activity of case ${order.caseId}`);
  const time = await legalTime(sql);
  const memory = new CaseMemory(sql, deps, row, row.appliedPos);
  const standpoint = { ...order, at: time.now, calendar: await deps.calendars.at(sql, time.calendarRevision) };
  return service.perform(new ServiceWorking(memory, standpoint, await memory.inputOf(order.scope), workshop));
}

function storeEnd(deps: CaseDependencies, order: ServiceOrder, outcome: Outcome): Promise<Stimulus | null> {
  return deps.database.transaction(async (sql) => {
    const { caseId, element, activation } = order;
    const [queue, job, stored] = await Promise.all([
      StimulusQueue.open(sql, caseId),
      sql.row(`select 1 from service_job where case_id = $1 and activation = $2 and state = 'open' for update`, [caseId, activation]),
      sql.row(`select 1 from case_stimulus where case_id = $1 and activation = $2 and kind = 'service' and state <> 'void'`, [caseId, activation]),
    ]);
    if (queue === null || queue.row.endedAt !== null || job === null || stored !== null) return null;
    const stimulus = { kind: 'service', element, activation, instance: null, outcome } as const;
    return { ...stimulus, pos: await queue.append({ ...stimulus, submissionId: null }) };
  });
}

async function noteFailure({ database }: CaseDependencies, { caseId, activation }: ServiceOrder, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  await database.sql.run('update service_job set attempts = attempts + 1, last_error = $3 where case_id = $1 and activation = $2', [caseId, activation, reason.slice(0, 2000)]);
}

import { startOfDay, type CivilDate } from '@beian/calendar';
import { anchorBeginning, openCase } from '../acts/new-case.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { appendFilingEvent } from '../register/filing-events.js';
import type { FilingRow } from '../register/read-filing.js';
import { processOf, startOf } from '../registry-lookup.js';
import type { Opening } from './filing-history.js';
import { tell } from './tell-of-life.js';

/** A case that nobody applied for: its first position is the day itself. The relay starts its workflow. */
export async function openBySweep(deps: CaseDependencies, sql: Sql, filing: FilingRow, { procedure, start, on, nth }: Opening, day: CivilDate): Promise<void> {
  const applicant = await deps.people.organisation(sql, filing.applicantId);
  if (applicant === null) throw new Error(`the institution ${filing.applicantId} of the filing ${filing.filingNo} does not exist`);
  const at = startOfDay(day);
  const parameters = deps.resolveParameters(procedure.parameters, day, filing.filingRegion);
  const { id: caseId, caseNo, queue } = await openCase(deps, sql, { procedure, applicant, filing, parameters, openedBy: null, at });
  const { id: element } = startOf(processOf(deps.registry, procedure.process.model.id));
  await queue.append({ kind: 'start', element, activation: 0, instance: null, outcome: { result: 'DUE', facts: {} }, submissionId: null }, at);
  await anchorBeginning(sql, queue.row);
  const { validUntil } = filing;
  await appendFilingEvent(sql, filing.id, {
    kind: 'opened', at, rule: start.rule, caseId, pos: null, occasion: `case ${procedure.id} ${nth} ${validUntil}`, detail: { on, validUntil, procedureId: procedure.id, caseNo },
  });
  await tell(sql, filing, { template: 'filing-case-opened', rule: start.rule, day, opened: { caseId, caseNo } });
}

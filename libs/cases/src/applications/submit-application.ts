import { beijingDate } from '@beian/calendar';
import type { MessageApplication, ProcedureDeclaration } from '@beian/procedure/declaration';
import { readForm } from '@beian/procedure/forms';
import type { JsonObject } from '@beian/procedure/kernel';
import { whyNot } from '../acts/concerned-filing.js';
import { isRefusal, refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { StartCommand, StartedCase } from '../acts/start-case.js';
import { storeSubmission } from '../acts/store-submission.js';
import type { Sql } from '../database/sql.js';
import { firstUnlivedDay, liveDays } from '../filing-life/missed-days.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { readFiling, type FilingRow } from '../register/read-filing.js';
import { procedureOf } from '../registry-lookup.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { legalTime } from '../time/legal-clock.js';
import { concernedByApplication, withFiling } from './concerned-by-application.js';
import { takeDraft, takeMaterials } from './take-materials.js';
import { applicationCatches, openCaseOf, waitsForApplication } from './waiting-case.js';

interface Applying {
  readonly deps: CaseDependencies;
  readonly sql: Sql;
  readonly procedure: ProcedureDeclaration;
  readonly applied: MessageApplication;
  readonly filing: FilingRow;
  readonly command: StartCommand;
}

/** Transaction 1 of an application that comes by message: into the case that waits for it, in time by the server's receipt. */
export async function submitApplication(deps: CaseDependencies, applied: MessageApplication, command: StartCommand): Promise<StartedCase | Refusal> {
  const procedure = procedureOf(deps.registry, command.procedureId);
  const { filingId = null } = command;
  if (filingId !== null) await openWhatIsDue(deps, filingId, command.applicantId);
  return deps.database.transaction(async (sql) => {
    const filing = await concernedByApplication(sql, command.applicantId, filingId);
    return isRefusal(filing) ? filing : apply({ deps, sql, procedure, applied, filing, command });
  });
}

/** The sweep may not have come to the filing yet: a day begins at midnight, not with the sweep, and what the days before it bring is not left out. */
async function openWhatIsDue(deps: CaseDependencies, filingId: string, applicantId: string): Promise<void> {
  const { sql } = deps.database;
  const filing = await readFiling(sql, filingId);
  if (filing?.applicantId !== applicantId) return;
  const today = beijingDate((await legalTime(sql)).now);
  await liveDays(deps, { id: filingId, from: await firstUnlivedDay(sql, filingId, today) }, today);
}

async function apply(applying: Applying): Promise<StartedCase | Refusal> {
  const { deps, sql, procedure, applied, filing, command } = applying;
  const caseId = await openCaseOf(sql, procedure.id, filing.id);
  const queue = caseId === null ? null : await StimulusQueue.open(sql, caseId);
  const time = queue?.time ?? (await legalTime(sql));
  const today = beijingDate(queue?.receivedAt ?? time.now);
  const parameters = queue?.row.parameters ?? deps.resolveParameters(procedure.parameters, today, filing.filingRegion);
  const untimely = applied.refusal(filing, { today, parameters, calendar: await deps.calendars.at(sql, time.calendarRevision) });
  if (untimely !== null) return refuse('conflict', untimely.code, untimely.message.zh, untimely.message.en, { rule: untimely.rule });
  if (queue === null) return (await whyNot(sql, procedure, filing)) ?? decided(procedure, filing);
  if (!(await waitsForApplication(sql, queue.row.id, procedure))) return underWay(procedure, queue);
  if (command.draftId !== null && !(await takeDraft(sql, command.draftId))) return refuse('conflict', 'DRAFT_SUBMITTED', '该申请已提交，请勿重复提交。', 'This application was already submitted.');
  const read = readForm(procedure.application, withFiling(procedure, filing, command.application), { today });
  const violations = read.ok ? procedure.check(read.json) : read.violations;
  if (!read.ok || violations.length > 0) return refusals.invalid(violations);
  return store(applying, queue, read.json);
}

async function store({ deps, sql, procedure, applied, command }: Applying, queue: StimulusQueue, application: JsonObject): Promise<StartedCase> {
  const { row, receivedAt } = queue;
  const [element] = applicationCatches(procedure);
  const { pos } = await storeSubmission(sql, queue, {
    kind: 'message', element: applied.message, process: row.processId, role: procedure.process.model.elements[element ?? '']?.role ?? '',
    form: deps.vault.seal(procedure.application, application), outcome: { result: 'RECEIVED', facts: {} }, actor: command.actor,
  });
  await sql.run('update filing_case set submitted_at = $2 where id = $1', [row.id, receivedAt]);
  await sql.run(
    `insert into case_anchor (case_id, name, at, set_at_pos) select $1, n, $2, $3 from unnest(array['submittedAt', 'lastReceivedAt']) as n
     on conflict (case_id, name) do update set at = excluded.at, set_at_pos = excluded.set_at_pos`,
    [row.id, receivedAt, pos],
  );
  await sql.run(
    `insert into case_fact (case_id, key, value, set_at_pos) values ($1, 'channel', $2, $3) on conflict (case_id, key) do update set value = excluded.value, set_at_pos = excluded.set_at_pos`,
    [row.id, JSON.stringify(command.channel), pos],
  );
  await takeMaterials(sql, row.id, command.draftId, procedure, application);
  return { caseId: row.id, caseNo: row.caseNo, queryCode: row.queryCode, pos };
}

function underWay({ title, startedBySweep }: ProcedureDeclaration, { row }: StimulusQueue): Refusal {
  return refuse('conflict', 'APPLICATION_UNDER_WAY', `该备案的“${title.zh}”申请正在办理（${row.caseNo}），不能重复提交；请在该办件中查看进度，需要更正的按补正告知办理。`,
    `An application for “${title.en}” of this filing is under way (${row.caseNo}) and cannot be made twice; follow it there and correct it when asked.`, { current: { caseId: row.id, caseNo: row.caseNo }, ...(startedBySweep === null ? {} : { rule: startedBySweep.rule }) });
}

function decided({ title, startedBySweep }: ProcedureDeclaration, { filingNo }: FilingRow): Refusal {
  return refuse('conflict', 'APPLICATION_DECIDED', `备案 ${filingNo} 本有效期的“${title.zh}”已办结，不再受理申请；详情见已办结的办件。`,
    `“${title.en}” is over for this validity of the filing ${filingNo}; see the case that ended.`, startedBySweep === null ? {} : { rule: startedBySweep.rule });
}

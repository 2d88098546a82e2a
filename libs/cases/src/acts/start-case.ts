import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { beijingDate } from '@beian/calendar';
import type { JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import { readForm } from '@beian/procedure/forms';
import type { OrganisationFacts, ProcedureDeclaration } from '@beian/procedure/declaration';
import { nextNumber } from '../context/counters.js';
import type { Sql } from '../database/sql.js';
import { editionOf, pinDiagrams } from '../diagrams/pinned-diagrams.js';
import { indexApplicant } from '../inbox/applicant-names.js';
import { firstHash } from '../log/chain.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, startOf } from '../registry-lookup.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { legalTime, type LegalTime } from '../time/legal-clock.js';
import { closedIntake } from './closed-intake.js';
import type { ActingPerson } from './people-of-act.js';
import { refusals, refuse, type Refusal } from './refusal.js';
import { storeSubmission } from './store-submission.js';

export interface StartCommand {
  readonly procedureId: string;
  readonly applicantId: string;
  readonly actor: ActingPerson;
  readonly application: unknown;
  /** How it came in: the receipt says so. */
  readonly channel: 'online' | 'counter';
  /** The draft that is submitted; its materials go over to the case. */
  readonly draftId: string | null;
}

export interface StartedCase {
  readonly caseId: string;
  readonly caseNo: string;
  readonly queryCode: string;
  readonly pos: number;
}

/** Case and first stimulus in one transaction; the workflow is started afterwards, by the doorbell or the relay. */
export function startCase(deps: CaseDependencies, command: StartCommand): Promise<StartedCase | Refusal> {
  return deps.database.transaction(async (sql) => {
    const procedure = deps.registry.procedures[command.procedureId];
    if (procedure === undefined) return refuse('unknown', 'PROCEDURE_UNKNOWN', '没有这个办理事项。', 'There is no such procedure.');
    const applicant = await deps.people.organisation(sql, command.applicantId);
    if (applicant === null) return refuse('unknown', 'INSTITUTION_UNKNOWN', '没有这个机构。', 'There is no such institution.');
    if (command.draftId !== null && !(await takeDraft(sql, command.draftId))) return refuse('conflict', 'DRAFT_SUBMITTED', '该申请已提交，请勿重复提交。', 'This application was already submitted.');
    const time = await legalTime(sql);
    const closed = closedIntake(deps, procedure, time.now, applicant.regionCode);
    if (closed !== null) return refuse('conflict', closed.code, closed.message.zh, closed.message.en, { rule: closed.rule, current: { opensOn: closed.opensOn } });
    const read = readForm(procedure.application, command.application, { today: beijingDate(time.now) });
    const violations = read.ok ? procedure.check(read.json) : read.violations;
    if (!read.ok || violations.length > 0) return refusals.invalid(violations);
    return open(deps, sql, { procedure, applicant, command, application: read.json, time });
  });
}

interface Opening {
  readonly procedure: ProcedureDeclaration;
  readonly applicant: OrganisationFacts;
  readonly command: StartCommand;
  readonly application: JsonObject;
  readonly time: LegalTime;
}

async function open(deps: CaseDependencies, sql: Sql, { procedure, applicant, command, application, time }: Opening): Promise<StartedCase> {
  const today = beijingDate(time.now);
  const parameters = deps.resolveParameters(procedure.parameters, today, applicant.regionCode);
  const start = startOf(processOf(deps.registry, procedure.process.model.id));
  const identity = { id: randomUUID(), caseNo: await nextCaseNo(sql, procedure.caseNumberPrefix, today), queryCode: newQueryCode() };
  const edition = editionOf(deps.registry, procedure.process.model.id);
  await insertCase(sql, { ...identity, edition: edition.id, procedure, applicant, openedBy: command.actor.userId, parameters, at: time.now });
  const queue = await StimulusQueue.open(sql, identity.id);
  if (queue === null) throw new Error(`case ${identity.id} was not stored`);
  const { pos } = await storeSubmission(sql, queue, {
    kind: 'start', element: start.id, process: procedure.process.model.id, role: start.role ?? '',
    form: deps.vault.seal(procedure.application, application), outcome: { result: 'SUBMITTED', facts: {} }, actor: command.actor,
  });
  await sql.run(`insert into case_anchor (case_id, name, at, set_at_pos) values ($1, 'submittedAt', $2, 1), ($1, 'lastReceivedAt', $2, 1)`, [identity.id, queue.row.submittedAt]);
  await sql.run(`insert into case_fact (case_id, key, value, set_at_pos) values ($1, 'channel', $2, 1)`, [identity.id, JSON.stringify(command.channel)]);
  await takeMaterials(sql, identity.id, command.draftId, procedure, application);
  await pinDiagrams(sql, identity.id, edition);
  await indexApplicant(sql, applicant.id, applicant.name);
  return { caseId: identity.id, caseNo: identity.caseNo, queryCode: identity.queryCode, pos };
}

interface NewCase {
  readonly id: string;
  readonly caseNo: string;
  readonly queryCode: string;
  readonly edition: string;
  readonly procedure: ProcedureDeclaration;
  readonly applicant: OrganisationFacts;
  readonly openedBy: string;
  readonly parameters: PinnedParameters;
  readonly at: string;
}

async function insertCase(sql: Sql, { id, caseNo, queryCode, edition, procedure, applicant, openedBy, parameters, at }: NewCase): Promise<void> {
  await sql.run(
    `insert into filing_case (id, case_no, query_code, procedure_id, process_id, state, applicant_id, applicant_name, filing_region, opened_by, parameters,
       submitted_at, last_received_at, last_hash, log_key, edition)
     values ($1, $2, $3, $4, $5, 'submitted', $6, $7, $8, $9, $10, $11, $11, $12, $13, $14)`,
    [
      id, caseNo, queryCode, procedure.id, procedure.process.model.id, applicant.id, applicant.name, applicant.regionCode, openedBy,
      JSON.stringify(parameters), at, firstHash(id), randomBytes(32), edition,
    ],
  );
}

async function nextCaseNo(sql: Sql, prefix: string, today: string): Promise<string> {
  const year = Number(today.slice(0, 4));
  return `${prefix}${year}${String(await nextNumber(sql, prefix, 'case', year)).padStart(6, '0')}`;
}

/** Eight digits that, with the case number, let an applicant ask for the progress without signing in. */
function newQueryCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

async function takeDraft(sql: Sql, draftId: string): Promise<boolean> {
  return (await sql.row('select 1 from application_draft where id = $1 and case_id is null for update', [draftId])) !== null;
}

/** Every material that applies has an item, uploaded or missing. */
async function takeMaterials(sql: Sql, caseId: string, draftId: string | null, procedure: ProcedureDeclaration, application: JsonObject): Promise<void> {
  if (draftId !== null) {
    await sql.run('update material_item set case_id = $1 where draft_id = $2', [caseId, draftId]);
    await sql.run('update application_draft set case_id = $1, updated_at = clock_timestamp() where id = $2', [caseId, draftId]);
  }
  const applying = procedure.materials.filter((material) => material.applies(application)).map(({ id }) => id);
  await sql.run(
    `insert into material_item (case_id, material_id) select $1, m from unnest($2::text[]) as m on conflict (case_id, material_id) where case_id is not null do nothing`,
    [caseId, applying],
  );
}

import { beijingDate } from '@beian/calendar';
import type { JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import { readForm } from '@beian/procedure/forms';
import type { FilingFacts, OrganisationFacts, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, startOf } from '../registry-lookup.js';
import { legalTime } from '../time/legal-clock.js';
import { submitApplication } from '../applications/submit-application.js';
import { takeDraft, takeMaterials } from '../applications/take-materials.js';
import { closedIntake } from '../intake/closed-intake.js';
import { concernedFiling } from './concerned-filing.js';
import { anchorBeginning, openCase } from './new-case.js';
import type { ActingPerson } from './people-of-act.js';
import { isRefusal, refusals, refuse, type Refusal } from './refusal.js';
import { storeSubmission } from './store-submission.js';

export interface StartCommand {
  readonly procedureId: string;
  readonly applicantId: string;
  /** The filing that is to be renewed, changed or ended; none for a new one. */
  readonly filingId?: string | null;
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
  const applied = deps.registry.procedures[command.procedureId]?.appliedByMessage;
  if (applied !== undefined) return submitApplication(deps, applied, command);
  return deps.database.transaction(async (sql) => {
    const procedure = deps.registry.procedures[command.procedureId];
    if (procedure === undefined) return refuse('unknown', 'PROCEDURE_UNKNOWN', '没有这个办理事项。', 'There is no such procedure.');
    if (procedure.startedBySweep !== null) return openedByItself(procedure.startedBySweep.rule);
    const applicant = await deps.people.organisation(sql, command.applicantId);
    if (applicant === null) return refuse('unknown', 'INSTITUTION_UNKNOWN', '没有这个机构。', 'There is no such institution.');
    if (command.draftId !== null && !(await takeDraft(sql, command.draftId))) return refuse('conflict', 'DRAFT_SUBMITTED', '该申请已提交，请勿重复提交。', 'This application was already submitted.');
    const filing = await concernedFiling(sql, { procedure, applicantId: applicant.id, filingId: command.filingId ?? null });
    if (filing !== null && isRefusal(filing)) return filing;
    const time = await legalTime(sql);
    const region = filing?.filingRegion ?? applicant.regionCode;
    const parameters = deps.resolveParameters(procedure.parameters, beijingDate(time.now), region);
    const closed = closedIntake(deps, procedure, time.now, region);
    if (closed !== null) return refuse('conflict', closed.code, closed.message.zh, closed.message.en, { rule: closed.rule, current: { opensOn: closed.opensOn } });
    const read = readForm(procedure.application, command.application, { today: beijingDate(time.now) });
    const violations = read.ok ? procedure.check(read.json) : read.violations;
    if (!read.ok || violations.length > 0) return refusals.invalid(violations);
    return open(deps, sql, { procedure, applicant, filing, command, application: read.json, parameters, at: time.now });
  });
}

function openedByItself(rule: string): Refusal {
  return refuse('conflict', 'OPENED_BY_SWEEP', '该办件由系统按规定日期自动开启，无须另行发起。', 'Cases of this procedure open by themselves on the day the rule names.', { rule });
}

interface Opening {
  readonly procedure: ProcedureDeclaration;
  readonly applicant: OrganisationFacts;
  readonly filing: FilingFacts | null;
  readonly command: StartCommand;
  readonly application: JsonObject;
  readonly parameters: PinnedParameters;
  readonly at: string;
}

async function open(deps: CaseDependencies, sql: Sql, { procedure, applicant, filing, command, application, parameters, at }: Opening): Promise<StartedCase> {
  const start = startOf(processOf(deps.registry, procedure.process.model.id));
  const { id, caseNo, queryCode, queue } = await openCase(deps, sql, { procedure, applicant, filing, openedBy: command.actor.userId, parameters, at });
  const { pos } = await storeSubmission(sql, queue, {
    kind: 'start', element: start.id, process: procedure.process.model.id, role: start.role ?? '',
    form: deps.vault.seal(procedure.application, application), outcome: { result: 'SUBMITTED', facts: {} }, actor: command.actor,
  });
  await anchorBeginning(sql, queue.row);
  await sql.run(`insert into case_fact (case_id, key, value, set_at_pos) values ($1, 'channel', $2, 1)`, [id, JSON.stringify(command.channel)]);
  await takeMaterials(sql, id, command.draftId, procedure, application);
  return { caseId: id, caseNo, queryCode, pos };
}

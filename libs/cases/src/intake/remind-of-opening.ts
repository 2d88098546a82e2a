import { startOfDay, type CivilDate } from '@beian/calendar';
import type { ClosedIntake } from '@beian/procedure/declaration';
import type { Sql } from '../database/sql.js';
import { tellOrganisation } from '../messages/tell-organisation.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { procedureOf } from '../registry-lookup.js';
import { nextOpening } from './closed-intake.js';

/** An institution with a draft, or one that asked to be reminded. */
interface Waiting extends Record<string, unknown> {
  readonly procedureId: string;
  readonly institutionId: string;
  readonly region: string;
}

/** The next day from `from` on which somebody is to be reminded; null: nobody waits. */
export async function nextReminderDay(deps: CaseDependencies, from: CivilDate): Promise<CivilDate | null> {
  const waiting = await readWaiting(deps);
  return waiting.flatMap((one) => openingFor(deps, one, from)?.opensOn ?? []).toSorted().at(0) ?? null;
}

/** On the day on which a procedure begins to take applications in, those who wait for it are told, each once; what they were told is kept. @returns how many */
export async function remindOfOpenings(deps: CaseDependencies, day: CivilDate): Promise<number> {
  let told = 0;
  for (const waiting of await readWaiting(deps)) {
    const opening = openingFor(deps, waiting, day);
    if (opening?.opensOn === day && (await deps.database.transaction((sql) => remind(sql, waiting, opening)))) told += 1;
  }
  return told;
}

async function remind(sql: Sql, { procedureId, institutionId }: Waiting, { opensOn, closesOn, rule, reminder }: ClosedIntake): Promise<boolean> {
  const fresh = await sql.row('insert into intake_reminder (procedure_id, institution_id, opens_on) values ($1, $2, $3) on conflict do nothing returning 1 as told', [procedureId, institutionId, opensOn]);
  if (fresh === null) return false;
  await sql.run('delete from intake_wish where procedure_id = $1 and institution_id = $2', [procedureId, institutionId]);
  await tellOrganisation(sql, { caseId: null, filingId: null, orgId: institutionId, role: null, template: reminder, parameters: { opensOn, closesOn, rule }, at: startOfDay(opensOn) });
  return true;
}

function openingFor(deps: CaseDependencies, { procedureId, region }: Waiting, from: CivilDate): ClosedIntake | null {
  return nextOpening(deps, procedureOf(deps.registry, procedureId), from, region);
}

function readWaiting({ database: { sql }, registry }: CaseDependencies): Promise<readonly Waiting[]> {
  const timed = Object.values(registry.procedures).flatMap(({ id, closedAt }) => (closedAt === undefined ? [] : [id]));
  if (timed.length === 0) return Promise.resolve([]);
  return sql.rows<Waiting>(
    `select w.procedure_id as "procedureId", w.institution_id as "institutionId", o.region_code as region from (
       select procedure_id, applicant_id as institution_id from application_draft where case_id is null and procedure_id = any($1)
       union select procedure_id, institution_id from intake_wish where procedure_id = any($1)) w
     join organisation o on o.id = w.institution_id order by w.procedure_id, w.institution_id`, [timed]);
}

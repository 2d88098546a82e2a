import { beijingDate } from '@beian/calendar';
import type { ApplicationAdvice, ProcedureDeclaration } from '@beian/procedure/declaration';
import type { CaseDependencies } from '../ports/dependencies.js';
import { readFiling } from '../register/read-filing.js';
import { legalTime } from '../time/legal-clock.js';

/** What an applicant should know before submitting: why it cannot be done today, or the days ahead. */
export async function applicationAdvice(deps: CaseDependencies, { appliedByMessage, parameters }: ProcedureDeclaration, filingId: string | null): Promise<ApplicationAdvice | null> {
  const { sql } = deps.database;
  const filing = filingId === null ? null : await readFiling(sql, filingId);
  if (appliedByMessage === undefined || filing === null) return null;
  const { now, calendarRevision } = await legalTime(sql);
  const today = beijingDate(now);
  const day = { today, calendar: await deps.calendars.at(sql, calendarRevision), parameters: deps.resolveParameters(parameters, today, filing.filingRegion) };
  const refusal = appliedByMessage.refusal(filing, day);
  return refusal === null ? appliedByMessage.advice(filing, day) : { rule: refusal.rule, text: refusal.message };
}

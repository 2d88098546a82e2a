import { beijingDate } from '@beian/calendar';
import type { CaseReader, FilingTerms } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { validityFrom } from '../../../shared/rules/validity.js';
import { ReportConfirmation } from '../../../shared/technical-evaluation/forms/report.js';

/** Kind letter of a social organisation's filing number. */
const SOCIAL = 'S';

/** JL-S21, A-26: from the day of signing for the period the case is pinned to; filed is what was published and did not fail the evaluation. */
export async function filingTerms(context: CaseReader): Promise<FilingTerms> {
  const [application, confirmation, notice] = await Promise.all([context.application(), context.submission('Task_ConfirmReport'), context.notice()]);
  const { lines, sites } = context.procedure.facts(application);
  const failed = confirmation === null ? [] : restoreForm(ReportConfirmation, confirmation.form).lines.filter(({ conclusion }) => conclusion === 'fail').map(({ code }) => code);
  const published = notice?.content.subjects.flatMap(({ lines: listed }) => listed.map(({ code }) => code)) ?? [];
  return {
    kindLetter: SOCIAL, ...validityFrom(beijingDate(context.at), String(context.parameters['validity'])),
    lines: lines.filter(({ code }) => published.includes(code) && !failed.includes(code)), sites,
  };
}

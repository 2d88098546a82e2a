import { beijingDate } from '@beian/calendar';
import type { CaseReader, FilingTerms } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { validityFrom } from '../../../shared/rules/validity.js';
import { ReportConfirmation } from '../../../shared/technical-evaluation/forms/report.js';
import { filedLines } from '../rules/filed-lines.js';

/** Kind letter of a social organisation's filing number. */
const SOCIAL = 'S';

/** JL-S21, A-26: from the day of signing for the period the case is pinned to. */
export async function filingTerms(context: CaseReader): Promise<FilingTerms> {
  const [application, confirmation, notice] = await Promise.all([context.application(), context.submission('Task_ConfirmReport'), context.notice()]);
  const { lines, sites } = context.procedure.facts(application);
  const evaluated = confirmation === null ? [] : restoreForm(ReportConfirmation, confirmation.form).lines;
  const published = notice?.content.subjects.flatMap((subject) => subject.lines) ?? [];
  return {
    kindLetter: SOCIAL, ...validityFrom(beijingDate(context.at), String(context.parameters['validity'])),
    lines: filedLines(lines, evaluated, published), sites,
  };
}

import { beijingDate } from '@beian/calendar';
import type { CaseReader, FilingTerms } from '@beian/procedure';
import { validityFrom } from '../../../shared/rules/validity.js';

/** Kind letter of an employer's filing number. */
const EMPLOYER = 'Y';

/** from the day of signing for the period the case is pinned to. */
export async function filingTerms(context: CaseReader): Promise<FilingTerms> {
  const { lines, sites } = context.procedure.facts(await context.application());
  return { kindLetter: EMPLOYER, ...validityFrom(beijingDate(context.at), String(context.parameters['validity'])), lines, sites };
}

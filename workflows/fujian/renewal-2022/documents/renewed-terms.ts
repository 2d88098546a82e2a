import { addDays, isCivilDate } from '@beian/calendar';
import type { CaseReader, FilingFacts } from '@beian/procedure';
import { concernedFiling } from '../../../shared/concerned-filing.js';
import { validityFrom, type Validity } from '../../../shared/rules/validity.js';

export interface RenewedTerms {
  readonly filingNo: string;
  readonly present: Validity;
  readonly renewed: Validity;
  /** As the register has them, increments included, without what has exited (FJ-R4). */
  readonly lines: FilingFacts['lines'];
  readonly sites: FilingFacts['sites'];
}

/** the new validity follows the old one without a gap, whenever it is decided. */
export async function validityAfter(context: CaseReader): Promise<RenewedTerms> {
  const filing = await concernedFiling(context);
  const { filingNo, sites } = filing;
  const lines = filing.lines.filter(({ status }) => status === 'active');
  const [validFrom, validUntil] = [filing.validFrom, await lastValidDay(context, filing)];
  return { filingNo, present: { validFrom, validUntil }, renewed: validityFrom(addDays(validUntil, 1), String(context.parameters['validity'])), lines, sites };
}

/** The day the case was opened for; the register changes once the letter is signed. */
async function lastValidDay(context: CaseReader, { validUntil }: FilingFacts): Promise<FilingFacts['validUntil']> {
  const fixed = await context.anchor('expiryDate');
  return fixed !== null && isCivilDate(fixed) ? fixed : validUntil;
}

import { beijingDate } from '@beian/calendar';
import type { EffectContext } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { caseWording, issue } from '../../shared/issuing.js';
import { terminationReport } from './documents/termination-report.js';
import { TerminationLetter } from './forms/termination-letter.js';
import { openPoints } from './forms/wind-up-check.js';
import { concernedFiling } from '../../shared/concerned-filing.js';
import { windUpCheck } from './terminated-filing.js';

/** DOC-CETTIC to the ministry. From here on the termination is not taken back: the filing is not renewed any more, and nothing new is begun under it (FJ-R18). */
export async function reportToMinistry(context: EffectContext): Promise<void> {
  await context.register.withdrawOthers('FJ-R17');
  const [{ filingNo, validUntil }, check, application, wording] = await Promise.all([concernedFiling(context), windUpCheck(context), context.application(), caseWording(context)]);
  await context.setAnchor('reportedAt', context.at);
  await issue(context, terminationReport, {
    institution: wording.applicant, filingNo, validUntil, legalBases: wording.legalBases, letterOn: beijingDate(context.submittedAt),
    reason: restoreForm(TerminationLetter, application).reason, openPoints: openPoints(check), remark: check.openRemark,
  }, 'province');
  await context.wentOut('reported', context.element);
  await context.register.mark('windingDown', 'FJ-R18');
  await context.register.permit('scopeChanges', false, 'FJ-R18');
  await context.register.permit('batches', false, 'FJ-R18');
  await context.notify('fujian_voluntary_termination_2022/reported', 'applicant', { caseNo: context.caseNo });
}

/** The ministry has published it. Who still has data to upload keeps the way to report them (FJ-R18). */
export async function endFiling(context: EffectContext): Promise<void> {
  const [{ data }, { filingNo }] = await Promise.all([windUpCheck(context), concernedFiling(context)]);
  await context.register.mark('terminated', 'FJ-R17');
  if (data === 'DONE') await context.register.permit('reporting', false, 'FJ-R17');
  await context.notify('fujian_voluntary_termination_2022/terminated', 'applicant', { filingNo });
}

import type { CaseReader } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { concernedFiling } from '../../shared/concerned-filing.js';
import { openPoints, WindUpCheck } from './forms/wind-up-check.js';

/** What the centre found (FJ-R18). */
export async function windUpCheck(context: CaseReader): Promise<WindUpCheck> {
  const check = await context.submission('Task_CheckWindUp');
  if (check === null) throw new Error(`case ${context.caseId} has no check of the winding-up`);
  return restoreForm(WindUpCheck, check.form);
}

/** What is reported, in one line. */
export async function summaryOf(context: CaseReader): Promise<string> {
  const [applicant, { filingNo, validUntil }, check] = await Promise.all([context.applicant(), concernedFiling(context), windUpCheck(context)]);
  const open = openPoints(check);
  return `${applicant.name}，备案号${filingNo}，有效期至${validUntil}；${open.length === 0 ? '收尾工作已完成' : `未完成：${open.join('、')}`}`;
}

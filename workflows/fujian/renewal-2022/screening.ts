import { formatCivilDateZh, graceEnd, type CivilDate } from '@beian/calendar';
import { result, rule, type CaseReader } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { FormalReview } from '../../shared/acceptance/forms/formal-review.js';
import { keepScreeningHits } from '../../shared/acceptance/screening.js';
import { fujian } from '../region.js';
import { RenewalApplication } from './forms/application.js';
import { isCurable, refusalGrounds, type RefusalGround } from './rules/refusal-grounds.js';
import { concernedFiling } from '../../shared/concerned-filing.js';

/** Rule_CheckRefusalGrounds: DT-FJ-REFUSE, and whether a city has to report to the province what it evaluates (FJ-R13). */
export const checkRefusalGrounds = rule({
  rules: ['FJ-R8', 'FJ-R9', 'FJ-R10'],
  decide: async (context) => {
    const [grounds, { regionCode }] = await Promise.all([groundsOf(context), context.authority()]);
    const level = regionCode === fujian.code ? 'PROVINCE' : 'CITY';
    const findings = [...new Set(grounds.map((ground) => ground.rule))];
    return result(grounds.length === 0 ? 'CLEAR' : 'GROUNDS_FOUND', { findings, level });
  },
  completed: async (context) => {
    const grounds = await groundsOf(context);
    await keepScreeningHits(context, grounds.map(({ text, ...ground }) => ({ ...ground, text: text.zh })));
  },
});

async function groundsOf(context: CaseReader): Promise<readonly RefusalGround[]> {
  const form = restoreForm(RenewalApplication, await context.application());
  const [materials, records] = await Promise.all([context.materials(), context.supervision()]);
  const proof = materials.some(({ id, files, paperCopies }) => id === 'FJ-R-M3' && files + paperCopies > 0);
  return refusalGrounds({ orgKind: form.orgKind, hasIncentiveProof: proof, records, today: context.today });
}

/** Gateway_CanReapply: mended in time it can be applied for again; what cannot be mended ends here (FJ-R9, FJ-R16, A-02). */
export const canReapply = rule({
  rules: ['FJ-R9', 'FJ-R16', 'A-02'],
  decide: async (context) => {
    const last = await lastDay(context);
    return result((await canBeMended(context)) && context.today <= last ? 'MAY_REAPPLY' : 'FINAL');
  },
});

async function lastDay(context: CaseReader): Promise<CivilDate> {
  const { validUntil } = await concernedFiling(context);
  return graceEnd(context.calendar, validUntil, Number(context.parameters['graceDays'])).date;
}

/** What a refusal says of another application. */
export async function afterRefusal(context: CaseReader): Promise<string> {
  const last = await lastDay(context);
  return (await canBeMended(context)) && context.today <= last
    ? `上述情形消除后，你单位可以在存续期届满前（${formatCivilDateZh(last)}前，含当日）再次申请续期；逾期未申请的，视为自动放弃续期。`
    : '你单位的备案有效期届满后不再续期。请按照职业技能等级认定工作相关规定，继续做好评价资料存档、证书核发、证书数据上传与维护等后续工作。';
}

/** Another centre is competent, the correction was not made in time, or the proof that an employer lacked. */
async function canBeMended(context: CaseReader): Promise<boolean> {
  const review = await context.submission('Task_FormalReview');
  if (review === null) return true;
  const { outcome, hits } = restoreForm(FormalReview, review.form);
  switch (outcome) {
    case 'PROHIBITED':
      return isCurable(hits.filter(({ judgement }) => judgement === 'CONFIRMED').map(({ rule }) => rule));
    case 'OUT_OF_SCOPE':
      return false;
    default:
      return true;
  }
}

import type { CaseReader, DraftedDocument } from '@beian/procedure';
import { restoreForm } from '@beian/procedure/forms';
import { rejectionNotice, type Ground } from '../../../shared/documents/index.js';
import { asJson, caseWording, draftOf, reviewBody } from '../../../shared/issuing.js';
import { ConditionCheck } from '../officers/conditions.js';
import { RenewalEvaluation } from '../officers/evaluation.js';

const AFTERWARDS = '不再开展职业技能等级认定工作的，请按照职业技能等级认定工作相关规定，继续做好评价资料存档、证书核发、证书数据上传与维护等后续工作。';

/** The facts and provisions it rests on, taken from the act that refused. */
async function groundsOf(context: CaseReader): Promise<readonly Ground[]> {
  if ((await context.fact('notRenewedAt')) === 'conditions') {
    const check = await context.submission('Task_CheckConditions');
    return check === null ? [] : restoreForm(ConditionCheck, check.form).conditions
      .filter(({ judgement }) => judgement === 'notMet')
      .map(({ remark, finding, citation }) => ({ fact: remark ?? finding, rule: citation }));
  }
  const evaluation = await context.submission('Task_RenewalEvaluation');
  return evaluation === null ? [] : [{ fact: restoreForm(RenewalEvaluation, evaluation.form).reasons ?? '续期评估不合格', rule: '闽劳鉴〔2022〕26号 四（三）' }];
}

async function dataOf(context: CaseReader) {
  return {
    ...(await caseWording(context)), ...(await reviewBody(context)), grounds: await groundsOf(context), heard: null, refused: '不予备案续期', again: AFTERWARDS,
  };
}

/** DOC-REJ: reasons and remedies; the notice of the province asks for no hearing before it. */
export const nonRenewal: DraftedDocument = {
  draft: async (context) => draftOf(rejectionNotice, await dataOf(context)),
  final: async (context) => asJson(rejectionNotice.content(await dataOf(context))),
};

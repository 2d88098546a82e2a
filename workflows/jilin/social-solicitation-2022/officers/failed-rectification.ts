import { task } from '@beian/procedure';
import { choice, Form, longText, restoreForm, rows, text, type ValueOf } from '@beian/procedure/forms';
import { Verification } from '../../../shared/rectification/forms/rectification.js';

export const HANDLINGS = [
  ['AGAIN', '再次下达整改通知', 'Another round of rectification'],
  ['CLOSED', '不再整改，认定办理权限保持关闭', 'No further round: the permission stays closed'],
] as const;

class OpenItem {
  @text('整改事项', 'Subject', { readOnly: true, max: 100 })
  subject!: string;

  @text('仍存在的问题', 'What is still open', { readOnly: true, max: 700 })
  problem!: string;
}

/** JL-Q1: without accepted rectification no batch may be filed. */
@Form({ id: 'jilin-failed-rectification', title: { zh: '整改不合格处理', en: 'Deal with a failed rectification' } })
export class FailedRectification {
  @rows('仍未整改到位的事项', 'What is still open', OpenItem, { readOnly: true, required: false, max: 60 })
  open!: OpenItem[];

  @choice('处理意见', 'What to do', { options: HANDLINGS, rule: 'JL-Q1' })
  outcome!: ValueOf<typeof HANDLINGS>;

  @longText('理由', 'Reasons', { max: 1000 })
  reasons!: string;
}

export const handleFailedRectification = task(FailedRectification, {
  completed: async (context, { outcome }) => {
    if (outcome === 'CLOSED') await context.notify('jilin-solicitation/permission-closed', 'applicant', { caseNo: context.caseNo });
  },
  prefill: async (context) => {
    const verification = await context.submission('Task_VerifyRectification');
    if (verification === null) return { open: [] };
    const { items } = restoreForm(Verification, verification.form);
    return { open: items.filter(({ verdict }) => verdict === 'OPEN').map(({ subject, problem, remark }) => ({ subject, problem: remark === null ? problem : `${problem}：${remark}` })) };
  },
});

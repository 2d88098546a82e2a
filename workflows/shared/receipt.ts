import { beijingDate, beijingTime } from '@beian/calendar';
import type { EffectContext } from '@beian/procedure';
import { submissionReceipt } from './documents/index.js';
import { issue } from './issuing.js';

/** DOC-SUB: what was received, when, and how to ask for the progress. */
export async function confirmReceipt(context: EffectContext, reviewWorkdays: number | null = null): Promise<void> {
  await context.setAnchor('lastReceivedAt', context.at);
  const [applicant, authority, materials] = await Promise.all([context.applicant(), context.authority(), context.materials()]);
  const names = new Map(context.procedure.materials.map(({ id, name }) => [id, name.zh]));
  await issue(context, submissionReceipt, {
    caseNo: context.caseNo, queryCode: context.queryCode, applicant: applicant.name, uscc: applicant.uscc ?? '', matter: context.procedure.matter,
    receivedBy: authority.name, receivedAt: `${beijingDate(context.submittedAt)} ${beijingTime(context.submittedAt)}`,
    channel: (await context.fact('channel')) === 'counter' ? 'counter' : 'online', progressUrl: '/progress', reviewWorkdays,
    materials: materials.filter(({ files, paperCopies }) => files + paperCopies > 0).map(({ id, files, paperCopies }) => ({ name: names.get(id) ?? id, files, paperCopies })),
  });
  await context.notify('application-received', 'applicant', { caseNo: context.caseNo });
}

import { activityService, type EffectContext } from '@beian/procedure';
import { noticeParagraphs, publicNoticeLetter } from '../documents/index.js';
import { issue } from '../issuing.js';
import { printNumbered } from '../printing.js';
import { noticeChange, noticeToPublish } from './drafting.js';

/** DOC-NTC: shown from the moment it is numbered; each publication runs its full period (A-06, T-10). */
async function publish(context: EffectContext): Promise<void> {
  const data = await noticeToPublish(context);
  const { title, subject, workdays, phone, email, address, endsOn } = data;
  const number = await issue(context, publicNoticeLetter, data);
  const content = { paragraphs: noticeParagraphs(data), subjects: [subject], contact: { phone, email, address } };
  const { publishedAt } = await context.notices.publish({ title, content, workdays, number });
  await context.setAnchor('publishedAt', publishedAt);
  await context.setFact(noticeChange, null);
  await context.notify('notice-published', 'applicant', { caseNo: context.caseNo, endsOn });
}

export const publishNotice = activityService({ entered: publish, perform: printNumbered });

export const closeNotice = (context: EffectContext): Promise<void> => context.notices.close();

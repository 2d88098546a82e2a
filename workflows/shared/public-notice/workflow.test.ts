import { MemoryCase } from '@beian/procedure/memory';
import fc from 'fast-check';
import { sharedPublicNotice } from '../../generated/index.js';
import { noticeAlone } from './testing/exploration.js';

type Notice = MemoryCase<typeof noticeAlone.diagram>;

const begun = (): Promise<Notice> =>
  new MemoryCase(noticeAlone, { modelOf: (id) => (id === noticeAlone.diagram.id ? noticeAlone.diagram : sharedPublicNotice), parameters: {}, decide: () => ({ result: 'DONE', facts: {} }) }).start();

async function approved(notice: Notice): Promise<Notice> {
  await notice.act('Task_DraftNotice');
  return notice.act('Task_ApproveNotice', 'APPROVED');
}

async function published(notice: Notice): Promise<Notice> {
  return (await approved(notice)).finish('Service_PublishNotice');
}

const object = (notice: Notice): Promise<Notice> => notice.message('objectionReceived');
const times = (notice: Notice, element: string): number => notice.log.filter((move) => move.element === element && move.kind === 'completed').length;
const resultOf = (notice: Notice): unknown => notice.log.find(({ element, kind }) => element === 'Call' && kind === 'completed')?.detail['result'];

describe('a public notice', () => {
  it('passes when nobody objects', async () => {
    const notice = await (await published(await begun())).fire('Timer_NoticeEnd');
    expect([notice.ended, resultOf(notice), times(notice, 'Task_VerifyObjection')]).toEqual(['End', 'PASSED', 0]);
  });

  it('is published only when a leader agrees', async () => {
    const notice = await begun();
    await notice.act('Task_DraftNotice');
    await notice.act('Task_ApproveNotice', 'RETURNED');
    expect(notice.offers().map(({ element }) => element)).toEqual(['Task_DraftNotice']);
  });

  it('T-10: is published anew for a full period when an objection changes the list, and the objections still open are verified after it', async () => {
    const notice = await published(await begun());
    for (let number = 0; number < 2; number++) await object(notice);
    await notice.fire('Timer_NoticeEnd');
    await notice.act('Task_VerifyObjection', 'CHANGED');
    expect(times(notice, 'Service_ReplyChanged')).toBe(1);
    await (await published(notice)).fire('Timer_NoticeEnd');
    await notice.act('Task_VerifyObjection', 'UNFOUNDED');
    expect([notice.ended, resultOf(notice), times(notice, 'Service_PublishNotice')]).toEqual(['End', 'PASSED', 2]);
  });

  it('fails when an objection is upheld, after every other one is answered too', async () => {
    const notice = await published(await begun());
    for (let number = 0; number < 2; number++) await object(notice);
    await notice.fire('Timer_NoticeEnd');
    await notice.act('Task_VerifyObjection', 'UPHELD');
    expect(notice.ended).toBeNull();
    await notice.act('Task_VerifyObjection', 'UNFOUNDED');
    expect([notice.ended, resultOf(notice)]).toEqual(['End', 'FAILED']);
  });

  it('takes what came while the notice was being printed, one after the other', async () => {
    const notice = await approved(await begun());
    for (let number = 0; number < 3; number++) await object(notice);
    expect(times(notice, 'Service_RegisterObjection')).toBe(0);
    await notice.finish('Service_PublishNotice');
    expect(times(notice, 'Service_RegisterObjection')).toBe(3);
  });

  it('loses no objection and answers each once, whenever it comes', async () => {
    const act = fc.constantFrom('objection', 'printed', 'end', 'UNFOUNDED', 'CHANGED', 'UPHELD', 'draft');
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      const notice = await begun();
      let sent = 0;
      for (const next of acts) {
        if (notice.ended !== null) break;
        if (next === 'objection') {
          await object(notice);
          sent++;
        } else await step(notice, next);
      }
      const registered = times(notice, 'Service_RegisterObjection');
      const answered = ['Service_ReplyUnfounded', 'Service_ReplyChanged', 'Service_ReplyUpheld'].reduce((sum, element) => sum + times(notice, element), 0);
      const waits = notice.offers().some(({ element }) => element === 'Timer_NoticeEnd');
      expect(notice.incidents).toEqual([]);
      expect(registered <= sent && (!waits || registered === sent)).toBe(true);
      expect(answered <= registered && (notice.ended === null || answered === registered)).toBe(true);
    }), { numRuns: 100 });
  });
});

/** What was drawn, if it is possible now. */
async function step(notice: Notice, next: string): Promise<void> {
  const can = (element: string): boolean => notice.offers().some((offer) => offer.element === element);
  if (next === 'draft' && can('Task_DraftNotice')) await approved(notice);
  if (next === 'printed' && can('Service_PublishNotice')) await notice.finish('Service_PublishNotice');
  if (next === 'end' && can('Timer_NoticeEnd')) await notice.fire('Timer_NoticeEnd');
  if (['UNFOUNDED', 'CHANGED', 'UPHELD'].includes(next) && can('Task_VerifyObjection')) await notice.act('Task_VerifyObjection', next);
}

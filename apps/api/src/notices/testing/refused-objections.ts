import { createHash } from 'node:crypto';
import { at, type Told } from '../../testing/browser.js';
import { key } from '../../testing/filer.js';
import type { NoticeReader, NoticeStage } from '../../testing/notice-reader.js';
import type { NoticeWorld } from '../../testing/notice-world.js';
import { object } from '../../testing/objector.js';

/** What cannot be taken as an objection. */
export const refusedObjections = (stage: () => NoticeStage): void => describe('refuses as an objection, with the reason and the field,', () => {
  let world: NoticeWorld;
  let notices: NoticeReader;
  let noticeId: string;
  beforeAll(async () => {
    ({ world, notices } = stage());
    [, noticeId] = await notices.publishedOverNationalDay();
  });
  const codes = (told: Told) => [told.status, at(told.body, 'code'), at(told.body, 'violations', 0, 'path'), at(told.body, 'violations', 0, 'code')];

  it.each([
    ['a script among the files', {}, [{ name: 'run.js', bytes: Buffer.from('alert(1)') }], [422, 'UPLOAD_TYPE_NOT_ALLOWED', 'files.0', 'UPLOAD_TYPE_NOT_ALLOWED']],
    ['a page that calls itself a PDF', {}, [{ name: '证据.pdf', bytes: Buffer.from('<html><script>alert(1)</script></html>') }], [422, 'UPLOAD_DISGUISED', 'files.0', 'UPLOAD_DISGUISED']],
    ['an empty file', {}, [{ name: '证据.pdf', bytes: Buffer.alloc(0) }], [422, 'UPLOAD_EMPTY', 'files.0', 'UPLOAD_EMPTY']],
    ['six files', {}, Array.from({ length: 6 }, (_, i) => ({ name: `${i}.pdf`, bytes: Buffer.from('%PDF-1.4\n') })), [422, 'TOO_MANY_FILES', 'files', 'TOO_MANY_FILES']],
    ['a script in the text', { text: '请看这里：<script>alert(document.cookie)</script>' }, [], [422, 'FORM_INVALID', 'text', 'TEXT_HOLDS_SCRIPT']],
    ['a text that says nothing', { text: '反对' }, [], [422, 'FORM_INVALID', 'text', 'TOO_SHORT']],
    ['a text of 10,000 characters', { text: '异'.repeat(10_000) }, [], [422, 'FORM_INVALID', 'text', 'TOO_LONG']],
    ['a question that is answered wrongly', { challengeAnswer: '八' }, [], [422, 'CHALLENGE_WRONG', undefined, undefined]],
    ['a name that is missing', { anonymous: 'false' }, [], [422, 'FORM_INVALID', 'name', 'REQUIRED']],
  ] as const)('%s', async (_, fields, files, expected) => {
    expect(codes(await object(world.api, noticeId, fields, files))).toEqual(expected);
  });

  it('what is no form, and a notice that does not exist', async () => {
    expect(codes(await notices.anybody.post(`/api/v1/public/notices/${noticeId}/objections`, { text: 'x' }, key()))).toEqual([422, 'FORM_EXPECTED', '', 'FORM_EXPECTED']);
    expect((await object(world.api, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await notices.anybody.get('/api/v1/public/notices?region=4107')).status).toBe(422);
  });

  it('and keeps nothing of what it refused', async () => {
    expect(await world.api.data.query('select 1 from objection where notice_id = $1', [noticeId])).toEqual([]);
  });

  it('a form with mistakes at no cost: the same answer is good for the mended one, and no file of the refused one stays', async () => {
    const [{ id: challengeId }] = await world.api.data.query(`insert into challenge (answers, asked_at) values (array['7'], clock_timestamp() - interval '1 minute') returning id`);
    const file = { name: '证据.pdf', bytes: Buffer.from('%PDF-1.4\n% refused at first\n%%EOF\n') };
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const named = { challengeId, anonymous: 'false', name: '周实名' };
    const send = async (fields: Readonly<Record<string, string>>, files = [file]) => [(await object(world.api, noticeId, { ...named, ...fields }, files)).status, await world.api.files.has(sha256)];
    expect(await send({ phone: '12' })).toEqual([422, false]);
    expect(await send({ phone: '13800000009', text: '<script>alert(document.cookie)</script>' })).toEqual([422, false]);
    expect(await send({ phone: '13800000009' }, [file, { name: '脚本.js', bytes: Buffer.from('alert(1)') }])).toEqual([422, false]);
    expect((await object(world.api, '00000000-0000-4000-8000-000000000000', { ...named, phone: '13800000009' }, [file])).status).toBe(404);
    expect(await send({ phone: '13800000009', challengeId: '00000000-0000-4000-8000-000000000000' })).toEqual([422, false]);
    expect(await send({ phone: '13800000009' })).toEqual([201, true]);
  });
});

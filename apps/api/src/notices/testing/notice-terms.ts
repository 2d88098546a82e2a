import { employerApplication } from '../../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { reviseDeadlines } from '../../../../../libs/cases/src/calendar/revise-deadlines.js';
import { at, type Told } from '../../testing/browser.js';
import { listOf } from '../../testing/filer.js';
import { idOf } from '../../testing/filing-world.js';
import type { NoticeReader, NoticeStage } from '../../testing/notice-reader.js';
import type { NoticeWorld } from '../../testing/notice-world.js';
import { object } from '../../testing/objector.js';
import { finding } from './finding.js';

/** How long a notice stands, what it lists, and who finds it. */
export const noticeTerms = (stage: () => NoticeStage): void => describe('its days, its list and what it shows', () => {
  let world: NoticeWorld;
  let notices: NoticeReader;
  beforeAll(() => {
    ({ world, notices } = stage());
  });

  it('T-01, T-08, T-09, T-10, T-11: is open to its last midnight, hears who objected in time, keeps who was late, and runs anew when the list changes', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    expect((await notices.shown(noticeId)).body).toMatchObject({ state: 'open', lastDay: '2024-10-08', endsAt: '2024-10-09T00:00:00.000+08:00', remainingWorkdays: 5, provisional: false });

    await world.at('2024-10-08T23:50:00+08:00');
    const inTime = await object(world.api, noticeId, { email: 'objector@example.cn' });
    expect([inTime.status, inTime.body]).toEqual([201, expect.objectContaining({ late: false, dueOn: '2024-10-21', receiptNo: 'YY202441070000001' })]);
    await world.at('2024-10-09T00:00:01+08:00');
    const late = await object(world.api, noticeId);
    expect([late.status, late.body]).toEqual([201, expect.objectContaining({ late: true, dueOn: null })]);
    await world.goOn(caseId);

    expect([await notices.due(caseId, 'Task_VerifyObjection'), await world.openTask(caseId, 'Task_Decide')]).toEqual(['2024-10-21', 'none']);
    const page = await notices.of(caseId);
    expect([at(page.body, 'blocks', 'code'), at(page.body, 'blocks', 'rule'), listOf(page, 'objections').map((each) => at(each, 'state'))]).toEqual(['OPEN_OBJECTION', 'A-07', ['registered', 'complaint']]);
    expect(listOf(await notices.of(caseId, 'jixie-jingban'), 'objections').map((each) => at(each, 'state'))).toEqual(['registered']);

    const changed = { ...finding, outcome: 'CHANGED', change: '去掉车工' };
    const early = await world.complete('xx-yiyi', caseId, 'Task_VerifyObjection', changed);
    expect([early.status, at(early.body, 'violations', 0, 'code')]).toEqual([422, 'STATEMENT_WINDOW_OPEN']);
    expect(await notices.waive(caseId)).toBe(200);
    await world.act('xx-yiyi', caseId, 'Task_VerifyObjection', changed);

    await world.at('2024-10-16T09:00:00+08:00');
    const draft = await (await world.person('xx-gongshi')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_DraftNotice')}`);
    expect(at(draft.body, 'data', 'change')).toBe('去掉车工');
    const [first, second] = listOf(draft, 'data', 'lines');
    await world.published(caseId, { lines: [first, { ...Object(second), listed: 'LEFT_OUT' }] });
    const anew = await notices.latest(caseId);
    expect((await notices.shown(anew)).body).toMatchObject({ state: 'open', lastDay: '2024-10-23', supersedes: noticeId, subjects: [{ lines: [{ code: '6-31-01-03' }] }] });
    expect((await notices.shown(noticeId)).body).toMatchObject({ state: 'superseded', supersededBy: anew });
    const toFormer = await object(world.api, noticeId);
    expect([toFormer.status, at(toFormer.body, 'code'), at(toFormer.body, 'current', 'supersededBy')]).toEqual([409, 'NOTICE_SUPERSEDED', anew]);

    const [receiptNo, code] = [idOf(inTime, 'receiptNo'), idOf(inTime, 'queryCode')];
    const progress = await notices.anybody.get(`/api/v1/public/objections?receiptNo=${receiptNo}&code=${code}`);
    expect(progress.body).toMatchObject({ state: 'answered', result: 'CHANGED', reply: finding.reply, replyNumber: expect.stringContaining('异议复'), verifyCode: expect.any(String) });
    expect((await notices.anybody.get(`/api/v1/public/documents/${idOf(progress, 'verifyCode')}`)).status).toBe(200);
    const mailed = await world.api.data.query(`select template, parameters, address_sealed like 'sealed:%' as sealed from message_delivery where case_id = $1 and user_id is null and channel = 'mail'`, [caseId]);
    expect(mailed).toEqual([{ template: 'objection-answered', parameters: { receiptNo }, sealed: true }]);
    expect((await notices.anybody.get(`/api/v1/public/objections?receiptNo=${receiptNo}&code=${String((Number(code) + 1) % 100_000_000).padStart(8, '0')}`)).status).toBe(404);

    await world.at('2024-10-24T00:00:01+08:00');
    await world.goOn(caseId);
    expect([at((await notices.of(caseId)).body, 'blocks'), await world.openTask(caseId, 'Task_Decide')]).toEqual([null, expect.not.stringMatching('none')]);
    await world.act('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
    expect(await notices.verdict()).toEqual([]);
  });

  it('T-05: whoever approves it on a rest day is warned, and told the day that comes of it', async () => {
    const approval = async (instant: string): Promise<Told> => {
      await world.at(instant);
      const caseId = await world.filed();
      await world.act('xx-gongshi', caseId, 'Task_DraftNotice', { phone: '0373-1234567' });
      return (await world.person('xx-lingdao1')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_ApproveNotice')}`);
    };
    expect(at((await approval('2026-05-02T10:00:00+08:00')).body, 'data')).toMatchObject({ endsOn: '2026-05-11', warning: '今日为休息日，公示期自下一个工作日起算。' });
    expect(at((await approval('2026-05-09T10:00:00+08:00')).body, 'data')).toMatchObject({ endsOn: '2026-05-15', warning: null });
  });

  it('lists each kind of work of an occupation by itself', async () => {
    await world.at('2024-09-25T10:00:00+08:00');
    const [electrician] = employerApplication.lines;
    const caseId = await world.filed({ ...employerApplication, lines: [electrician, { ...electrician, workType: '矿井电工', levels: ['4'] }], equipment: employerApplication.equipment.slice(0, 1) });
    const draft = await (await world.person('xx-gongshi')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_DraftNotice')}`);
    const [first, second] = listOf(draft, 'data', 'lines');
    await world.published(caseId, { lines: [{ ...Object(first), listed: 'LEFT_OUT' }, second] });
    expect(at((await notices.shown(await notices.latest(caseId))).body, 'subjects', 0, 'lines')).toEqual([{ code: '6-31-01-03', occupation: '电工', workType: '矿井电工', levels: [4] }]);
    const [printed] = await world.api.data.query(`select content::text as content from official_document where case_id = $1 and type = 'DOC-NTC'`, [caseId]);
    expect(printed.content).toContain('电工（矿井电工）');
  });

  it('T-12: past the last loaded year it is provisional and closes only once that year is loaded', async () => {
    await world.at('2026-12-28T09:00:00+08:00');
    const caseId = await world.filed();
    await world.published(caseId);
    const noticeId = await notices.latest(caseId);
    expect((await notices.shown(noticeId)).body).toMatchObject({ provisional: true, state: 'open' });
    await world.at('2027-01-06T09:00:00+08:00');
    await world.goOn(caseId);
    expect([(await notices.shown(noticeId)).body, await world.openTask(caseId, 'Task_Decide')]).toEqual([expect.objectContaining({ state: 'open', remainingWorkdays: 0 }), 'none']);
    expect((await object(world.api, noticeId)).body).toMatchObject({ late: false });

    await world.api.data.query(`insert into calendar_year (year, source) values (2027, '示例')`);
    await world.api.data.query(`insert into calendar_day (date, kind, name, source) values ('2027-01-01', 'rest', '元旦', '示例')`);
    await world.api.data.query('update platform_clock set calendar_revision = calendar_revision + 1');
    await reviseDeadlines(world.api.deps, caseId);
    expect((await notices.shown(noticeId)).body).toMatchObject({ provisional: false, lastDay: '2027-01-05', state: 'closed' });
    await world.goOn(caseId);
    expect(await notices.due(caseId, 'Task_VerifyObjection')).toBe('2027-01-20');
    await world.act('xx-yiyi', caseId, 'Task_VerifyObjection', { ...finding, outcome: 'UNFOUNDED' });
    expect([await world.openTask(caseId, 'Task_Decide'), await notices.verdict()]).toEqual([expect.not.stringMatching('none'), []]);
    await world.api.data.query('delete from calendar_day where date = $1', ['2027-01-01']);
    await world.api.data.query('delete from calendar_year where year = 2027');
    await world.api.data.query('update platform_clock set calendar_revision = calendar_revision + 1');
  });

  it('T-82: keeps the length its case was pinned to; a case that begins after a change has the new one', async () => {
    await world.at('2026-10-30T09:00:00+08:00');
    const before = await world.filed();
    await world.at('2026-11-03T09:00:00+08:00');
    const after = await world.filed();
    const ends: string[] = [];
    for (const caseId of [before, after]) {
      await world.published(caseId);
      ends.push(String(at((await notices.shown(await notices.latest(caseId))).body, 'lastDay')));
    }
    expect(ends).toEqual(['2026-11-10', '2026-11-12']);
  });

  it('T-78: shows neither identity numbers nor phones of the people an application names, and masks their names', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    const html = JSON.stringify([(await notices.shown(noticeId)).body, (await notices.anybody.get('/api/v1/public/notices')).body]);
    const [document] = await world.api.data.query(`select content::text as content from official_document where case_id = $1 and type = 'DOC-NTC'`, [caseId]);
    for (const text of [html, document.content]) {
      for (const secret of ['11010519491231002X', '410725199001011231', '13800000001', '13800000002', '张示例', '赵样例']) expect(text).not.toContain(secret);
      expect(text).toContain('赵**');
    }
    const told = await world.filed().then((other) => world.complete('xx-gongshi', other, 'Task_DraftNotice', { phone: '0373-1234567', body: '联系人电话13800000001，现予公示。' }));
    expect([told.status, at(told.body, 'violations', 0, 'code')]).toEqual([422, 'PERSONAL_DATA_IN_NOTICE']);
  });

  it('lists open notices by region and procedure, page by page', async () => {
    await notices.publishedOverNationalDay();
    const list = async (query: string) => listOf(await notices.anybody.get(`/api/v1/public/notices?${query}`), 'items').map((each) => at(each, 'id'));
    const open = await list('state=open&region=410000&procedure=notice_and_decision');
    expect(open.length).toBeGreaterThan(0);
    expect([await list('state=open&region=220000'), await list('state=open&procedure=other')]).toEqual([[], []]);
    expect((await list('state=closed')).some((id) => open.includes(id))).toBe(false);
  });
});

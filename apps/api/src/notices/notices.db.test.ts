import { createHash } from 'node:crypto';
import { verifyFleet, wholeFleet } from '@beian/cases';
import { reviseDeadlines } from '../../../../libs/cases/src/calendar/revise-deadlines.js';
import { employerApplication } from '../../../../workflows/henan/employer-initial-2024/testing/application.js';
import { at, Browser, type Told } from '../testing/browser.js';
import { idOf } from '../testing/filing-world.js';
import { key, listOf } from '../testing/filer.js';
import { NoticeWorld } from '../testing/notice-world.js';
import { object } from '../testing/objector.js';

const finding = { findings: '已核对设备台账。', reply: '经核查，有关情况已核实。', change: null };

describe('a public notice', () => {
  let world: NoticeWorld;
  let anybody: Browser;
  beforeAll(async () => {
    world = await NoticeWorld.open();
    anybody = new Browser(world.api.app);
  });
  afterAll(() => world.close());
  beforeEach(() => world.api.data.query('truncate rate_window'));

  const noticesOf = async (caseId: string, username = 'xx-yiyi'): Promise<Told> => (await world.person(username)).get(`/api/v1/cases/${caseId}/notices`);
  const latest = async (caseId: string): Promise<string> => String(at(listOf(await noticesOf(caseId), 'notices').at(-1) ?? null, 'id'));
  const shown = (id: string): Promise<Told> => anybody.get(`/api/v1/public/notices/${id}`);
  const due = async (caseId: string, element: string): Promise<string> =>
    (await world.api.data.query(`select due_date::text as due from task where case_id = $1 and element = $2 and state = 'open'`, [caseId, element]))[0]?.due;
  const waive = async (caseId: string): Promise<number> => (await (await world.person('jixie-jingban')).post(`/api/v1/cases/${caseId}/statement`, { waive: true }, key())).status;
  const verdict = async (): Promise<readonly string[]> => {
    const { deviating, numbers } = await verifyFleet(world.api.deps, wholeFleet);
    return [...deviating.flatMap(({ findings }) => findings), ...numbers].map(({ code }) => code);
  };

  /** Published on 2024-09-25: open until 2024-10-08. */
  async function publishedOverNationalDay(): Promise<readonly [caseId: string, noticeId: string]> {
    await world.at('2024-09-25T10:00:00+08:00');
    const caseId = await world.filed();
    await world.published(caseId);
    return [caseId, await latest(caseId)];
  }

  it('T-01, T-08, T-09, T-10, T-11: is open to its last midnight, hears who objected in time, keeps who was late, and runs anew when the list changes', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    expect((await shown(noticeId)).body).toMatchObject({ state: 'open', lastDay: '2024-10-08', endsAt: '2024-10-09T00:00:00.000+08:00', remainingWorkdays: 5, provisional: false });

    await world.at('2024-10-08T23:50:00+08:00');
    const inTime = await object(world.api, noticeId, { email: 'objector@example.cn' });
    expect([inTime.status, inTime.body]).toEqual([201, expect.objectContaining({ late: false, dueOn: '2024-10-21', receiptNo: 'YY202441070000001' })]);
    await world.at('2024-10-09T00:00:01+08:00');
    const late = await object(world.api, noticeId);
    expect([late.status, late.body]).toEqual([201, expect.objectContaining({ late: true, dueOn: null })]);
    await world.goOn(caseId);

    expect([await due(caseId, 'Task_VerifyObjection'), await world.openTask(caseId, 'Task_Decide')]).toEqual(['2024-10-21', 'none']);
    const page = await noticesOf(caseId);
    expect([at(page.body, 'blocks', 'code'), at(page.body, 'blocks', 'rule'), listOf(page, 'objections').map((each) => at(each, 'state'))]).toEqual(['OPEN_OBJECTION', 'A-07', ['registered', 'complaint']]);
    expect(listOf(await noticesOf(caseId, 'jixie-jingban'), 'objections').map((each) => at(each, 'state'))).toEqual(['registered']);

    const changed = { ...finding, outcome: 'CHANGED', change: '去掉车工' };
    const early = await world.complete('xx-yiyi', caseId, 'Task_VerifyObjection', changed);
    expect([early.status, at(early.body, 'violations', 0, 'code')]).toEqual([422, 'STATEMENT_WINDOW_OPEN']);
    expect(await waive(caseId)).toBe(200);
    await world.act('xx-yiyi', caseId, 'Task_VerifyObjection', changed);

    await world.at('2024-10-16T09:00:00+08:00');
    const draft = await (await world.person('xx-gongshi')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_DraftNotice')}`);
    expect(at(draft.body, 'data', 'change')).toBe('去掉车工');
    const [first, second] = listOf(draft, 'data', 'lines');
    await world.published(caseId, { lines: [first, { ...Object(second), listed: 'LEFT_OUT' }] });
    const anew = await latest(caseId);
    expect((await shown(anew)).body).toMatchObject({ state: 'open', lastDay: '2024-10-23', supersedes: noticeId, subjects: [{ lines: [{ code: '6-31-01-03' }] }] });
    expect((await shown(noticeId)).body).toMatchObject({ state: 'superseded', supersededBy: anew });
    const toFormer = await object(world.api, noticeId);
    expect([toFormer.status, at(toFormer.body, 'code'), at(toFormer.body, 'current', 'supersededBy')]).toEqual([409, 'NOTICE_SUPERSEDED', anew]);

    const [receiptNo, code] = [idOf(inTime, 'receiptNo'), idOf(inTime, 'queryCode')];
    const progress = await anybody.get(`/api/v1/public/objections?receiptNo=${receiptNo}&code=${code}`);
    expect(progress.body).toMatchObject({ state: 'answered', result: 'CHANGED', reply: finding.reply, replyNumber: expect.stringContaining('异议复'), verifyCode: expect.any(String) });
    expect((await anybody.get(`/api/v1/public/documents/${idOf(progress, 'verifyCode')}`)).status).toBe(200);
    const mailed = await world.api.data.query(`select template, parameters, address_sealed like 'sealed:%' as sealed from message_delivery where case_id = $1 and user_id is null and channel = 'mail'`, [caseId]);
    expect(mailed).toEqual([{ template: 'objection-answered', parameters: { receiptNo }, sealed: true }]);
    expect((await anybody.get(`/api/v1/public/objections?receiptNo=${receiptNo}&code=${String((Number(code) + 1) % 100_000_000).padStart(8, '0')}`)).status).toBe(404);

    await world.at('2024-10-24T00:00:01+08:00');
    await world.goOn(caseId);
    expect([at((await noticesOf(caseId)).body, 'blocks'), await world.openTask(caseId, 'Task_Decide')]).toEqual([null, expect.not.stringMatching('none')]);
    await world.act('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
    expect(await verdict()).toEqual([]);
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
    expect(at((await shown(await latest(caseId))).body, 'subjects', 0, 'lines')).toEqual([{ code: '6-31-01-03', occupation: '电工', workType: '矿井电工', levels: [4] }]);
    const [printed] = await world.api.data.query(`select content::text as content from official_document where case_id = $1 and type = 'DOC-NTC'`, [caseId]);
    expect(printed.content).toContain('电工（矿井电工）');
  });

  it('T-11: refuses a decision over an objection that came in time and has no reply, whatever brought the decision up', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    await world.at('2024-10-09T09:00:00+08:00');
    await world.goOn(caseId);
    await world.api.data.query(
      `insert into objection (id, notice_id, case_id, receipt_no, query_code, received_at, pos, late, anonymous, contact, text, state)
       values (gen_random_uuid(), $2, $1, 'YY209900000000001', '1', '2024-10-08T10:00:00Z', 9999, false, true, '{}', 'x', 'registered')`, [caseId, noticeId]);
    const task = await (await world.person('xx-lingdao1')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_Decide')}`);
    expect([at(task.body, 'mayComplete'), at(task.body, 'whyNot', 'code')]).toEqual([false, 'OPEN_OBJECTION']);
    const refused = await world.complete('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
    expect([refused.status, at(refused.body, 'code'), at(refused.body, 'rule')]).toEqual([409, 'OPEN_OBJECTION', 'A-07']);
    expect(await verdict()).toEqual(expect.arrayContaining(['OBJECTION_STATE_DIFFERS', 'OBJECTION_WITHOUT_STIMULUS']));
    await world.api.data.query('alter table objection disable trigger objection_sent');
    await world.api.data.query(`delete from objection where receipt_no = 'YY209900000000001'`);
    await world.api.data.query('alter table objection enable trigger objection_sent');
    await world.act('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
  });

  it('T-12: past the last loaded year it is provisional and closes only once that year is loaded', async () => {
    await world.at('2026-12-28T09:00:00+08:00');
    const caseId = await world.filed();
    await world.published(caseId);
    const noticeId = await latest(caseId);
    expect((await shown(noticeId)).body).toMatchObject({ provisional: true, state: 'open' });
    await world.at('2027-01-06T09:00:00+08:00');
    await world.goOn(caseId);
    expect([(await shown(noticeId)).body, await world.openTask(caseId, 'Task_Decide')]).toEqual([expect.objectContaining({ state: 'open', remainingWorkdays: 0 }), 'none']);
    expect((await object(world.api, noticeId)).body).toMatchObject({ late: false });

    await world.api.data.query(`insert into calendar_year (year, source) values (2027, '示例')`);
    await world.api.data.query(`insert into calendar_day (date, kind, name, source) values ('2027-01-01', 'rest', '元旦', '示例')`);
    await world.api.data.query('update platform_clock set calendar_revision = calendar_revision + 1');
    await reviseDeadlines(world.api.deps, caseId);
    expect((await shown(noticeId)).body).toMatchObject({ provisional: false, lastDay: '2027-01-05', state: 'closed' });
    await world.goOn(caseId);
    expect(await due(caseId, 'Task_VerifyObjection')).toBe('2027-01-20');
    await world.act('xx-yiyi', caseId, 'Task_VerifyObjection', { ...finding, outcome: 'UNFOUNDED' });
    expect([await world.openTask(caseId, 'Task_Decide'), await verdict()]).toEqual([expect.not.stringMatching('none'), []]);
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
      ends.push(String(at((await shown(await latest(caseId))).body, 'lastDay')));
    }
    expect(ends).toEqual(['2026-11-10', '2026-11-12']);
  });

  it('T-78: shows neither identity numbers nor phones of the people an application names, and masks their names', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    const html = JSON.stringify([(await shown(noticeId)).body, (await anybody.get('/api/v1/public/notices')).body]);
    const [document] = await world.api.data.query(`select content::text as content from official_document where case_id = $1 and type = 'DOC-NTC'`, [caseId]);
    for (const text of [html, document.content]) {
      for (const secret of ['11010519491231002X', '410725199001011231', '13800000001', '13800000002', '张示例', '赵样例']) expect(text).not.toContain(secret);
      expect(text).toContain('赵**');
    }
    const told = await world.filed().then((other) => world.complete('xx-gongshi', other, 'Task_DraftNotice', { phone: '0373-1234567', body: '联系人电话13800000001，现予公示。' }));
    expect([told.status, at(told.body, 'violations', 0, 'code')]).toEqual([422, 'PERSONAL_DATA_IN_NOTICE']);
  });

  it('lets nobody who reviewed the case verify an objection to it', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    await world.api.data.query(
      `insert into role_grant (user_id, role, organisation_id, state, reason, decided_at) select id, 'objectionHandler', organisation_id, 'approved', 'test', now() from user_account where username = 'xx-chushen1'
       on conflict do nothing`);
    await object(world.api, noticeId);
    await world.at('2024-10-09T09:00:00+08:00');
    await world.goOn(caseId);
    const refused = await world.complete('xx-chushen1', caseId, 'Task_VerifyObjection', { ...finding, outcome: 'UNFOUNDED' });
    expect([refused.status, at(refused.body, 'code')]).toEqual([403, 'SEPARATION_OF_DUTIES']);
  });

  it('hears objections while the printed notice is not ready, each in its turn', async () => {
    await world.at('2024-09-25T10:00:00+08:00');
    const caseId = await world.filed();
    world.printerIsAway = true;
    await world.published(caseId);
    const noticeId = await latest(caseId);
    const numbers = [idOf(await object(world.api, noticeId), 'receiptNo'), idOf(await object(world.api, noticeId), 'receiptNo')];
    const states = async () => listOf(await noticesOf(caseId), 'objections').map((each) => [at(each, 'receiptNo'), at(each, 'state')]);
    expect(await states()).toEqual(numbers.map((number) => [number, 'received']));
    world.printerIsAway = false;
    await world.goOn(caseId);
    expect([await states(), await verdict()]).toEqual([numbers.map((number) => [number, 'registered']), []]);
  });

  it('shows whoever verifies a case that a notice or an objection was touched afterwards', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    const receiptNo = idOf(await object(world.api, noticeId), 'receiptNo');
    const found = async (table: string, change: string, id: string, back: string): Promise<readonly string[]> => {
      const tampered = async (text: string) => {
        await world.api.data.query(`alter table ${table} disable trigger user`);
        await world.api.data.query(text, [id]);
        await world.api.data.query(`alter table ${table} enable trigger user`);
      };
      await tampered(`update ${table} set ${change} where id = $1`);
      const codes = await verdict();
      await tampered(`update ${table} set ${back} where id = $1`);
      return codes;
    };
    const [{ id }] = await world.api.data.query('select id from objection where receipt_no = $1', [receiptNo]);
    expect([
      await found('public_notice', `title = title || '（续）'`, noticeId, `title = replace(title, '（续）', '')`),
      await found('public_notice', `published_at = published_at - interval '1 day'`, noticeId, `published_at = published_at + interval '1 day'`),
      await found('public_notice', `state = 'closed'`, noticeId, `state = 'published'`),
      await found('objection', `text = text || '。'`, id, 'text = left(text, -1)'),
      await found('objection', 'pos = pos + 1000', id, 'pos = pos - 1000'),
    ]).toEqual([['NOTICE_EDITED'], ['NOTICE_EDITED'], ['NOTICE_STATE_DIFFERS'], ['OBJECTION_EDITED'], ['OBJECTION_MISSING', 'OBJECTION_WITHOUT_STIMULUS']]);
    await expect(world.api.deps.database.sql.run(`update objection set text = 'x' where id = $1`, [id])).rejects.toThrow('kept as it was');
    expect([await verdict(), caseId.length]).toEqual([[], 36]);
  });

  it('takes no objection back: a repair goes back to no step before one', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    await object(world.api, noticeId);
    const points = await (await world.person('xx-dudao')).get(`/api/v1/cases/${caseId}/repair-points`);
    const [{ pos }] = await world.api.data.query('select pos from objection where case_id = $1', [caseId]);
    const earlier = listOf(points).filter((point) => Number(at(point, 'to')) <= pos);
    const refusals = earlier.map((point) => String(at(point, 'whyNot', 'zh')));
    expect(refusals.find((said) => !said.includes('不能以更正方式撤回'))).toBeUndefined();
    expect(refusals).toContain('“收到异议”已出具收件编号，不能以更正方式撤回，须另行作出公文处理。');
  });

  it('is read by whoever is only asked about the case, without what the public wrote against it', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    await object(world.api, noticeId);
    const [asked] = await world.api.data.query(
      `select u.username, g.organisation_id as office from user_account u join role_grant g on g.user_id = u.id where g.role = 'industryReviewer' and g.state = 'approved' order by u.username limit 1`);
    await world.api.data.query(`update task set org_id = $2 where case_id = $1 and element = 'Task_Review'`, [caseId, asked.office]);
    const seen = async (username: string) => {
      const page = await noticesOf(caseId, username);
      return [page.status, listOf(page, 'notices').length, listOf(page, 'objections').length];
    };
    expect([await seen(asked.username), await seen('xx-gongshi'), await seen('xx-dudao')]).toEqual([[200, 1, 0], [200, 1, 1], [200, 1, 1]]);
  });

  it('tells the objection handler alone who objects: masked, and in the clear for a reason that is kept', async () => {
    const [caseId, noticeId] = await publishedOverNationalDay();
    const receipt = await object(world.api, noticeId, { anonymous: 'false', name: '周实名', phone: '13800000009' }, [{ name: '证据.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }]);
    expect(receipt.status).toBe(201);
    const [objection] = listOf(await noticesOf(caseId), 'objections');
    const file = String(at(objection ?? null, 'files', 0, 'id'));
    expect(objection).toMatchObject({ anonymous: false, objector: { name: '周**', phone: expect.stringMatching(/^138\*+/) } });
    for (const other of ['xx-gongshi', 'xx-lingdao1', 'jixie-jingban']) {
      expect([other, listOf(await noticesOf(caseId, other), 'objections')]).toEqual([other, [expect.objectContaining({ objector: null, files: [] })]]);
      expect((await (await world.person(other)).get(`/api/v1/files/${file}`)).status).toBe(404);
    }
    const address = `/api/v1/cases/${caseId}/objections/${String(at(objection ?? null, 'id'))}/reveal`;
    const handler = await world.person('xx-yiyi');
    expect((await handler.get(`/api/v1/files/${file}`)).status).toBe(200);
    expect((await handler.post(address, { reason: '电话核实' }, key())).body).toEqual({ name: '周实名', phone: '13800000009', email: null });
    expect((await (await world.person('xx-gongshi')).post(address, { reason: '好奇' }, key())).status).toBe(403);
    expect(await world.api.data.query(`select detail ->> 'reason' as reason from audit_entry where action = 'personalData.revealed'`)).toEqual([{ reason: '电话核实' }]);
    const [stored] = await world.api.data.query(`select contact::text || text as row from objection where receipt_no = $1`, [idOf(receipt, 'receiptNo')]);
    expect(stored.row).not.toContain('周实名');
  });

  describe('refuses, with the reason and the field,', () => {
    let noticeId: string;
    beforeAll(async () => {
      [, noticeId] = await publishedOverNationalDay();
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
      expect(codes(await anybody.post(`/api/v1/public/notices/${noticeId}/objections`, { text: 'x' }, key()))).toEqual([422, 'FORM_EXPECTED', '', 'FORM_EXPECTED']);
      expect((await object(world.api, '00000000-0000-4000-8000-000000000000')).status).toBe(404);
      expect((await anybody.get('/api/v1/public/notices?region=4107')).status).toBe(422);
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

  it('lists open notices by region and procedure, page by page', async () => {
    await publishedOverNationalDay();
    const list = async (query: string) => listOf(await anybody.get(`/api/v1/public/notices?${query}`), 'items').map((each) => at(each, 'id'));
    const open = await list('state=open&region=410000&procedure=notice_and_decision');
    expect(open.length).toBeGreaterThan(0);
    expect([await list('state=open&region=220000'), await list('state=open&procedure=other')]).toEqual([[], []]);
    expect((await list('state=closed')).some((id) => open.includes(id))).toBe(false);
  });
});

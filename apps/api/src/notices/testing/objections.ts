import { at } from '../../testing/browser.js';
import { key, listOf } from '../../testing/filer.js';
import { idOf } from '../../testing/filing-world.js';
import type { NoticeReader, NoticeStage } from '../../testing/notice-reader.js';
import type { NoticeWorld } from '../../testing/notice-world.js';
import { object } from '../../testing/objector.js';
import { finding } from './finding.js';

/** What an objection brings about, who verifies it, and who reads of it. */
export const objections = (stage: () => NoticeStage): void => describe('an objection to it', () => {
  let world: NoticeWorld;
  let notices: NoticeReader;
  beforeAll(() => {
    ({ world, notices } = stage());
  });

  it('T-11: refuses a decision over an objection that came in time and has no reply, whatever brought the decision up', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    await world.at('2024-10-09T09:00:00+08:00');
    await world.goOn(caseId);
    await world.api.data.query(
      `insert into objection (id, notice_id, case_id, receipt_no, query_code, received_at, pos, late, anonymous, contact, text, state)
       values (gen_random_uuid(), $2, $1, 'YY209900000000001', '1', '2024-10-08T10:00:00Z', 9999, false, true, '{}', 'x', 'registered')`, [caseId, noticeId]);
    const task = await (await world.person('xx-lingdao1')).get(`/api/v1/tasks/${await world.openTask(caseId, 'Task_Decide')}`);
    expect([at(task.body, 'mayComplete'), at(task.body, 'whyNot', 'code')]).toEqual([false, 'OPEN_OBJECTION']);
    const refused = await world.complete('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
    expect([refused.status, at(refused.body, 'code'), at(refused.body, 'rule')]).toEqual([409, 'OPEN_OBJECTION', 'A-07']);
    expect(await notices.verdict()).toEqual(expect.arrayContaining(['OBJECTION_STATE_DIFFERS', 'OBJECTION_WITHOUT_STIMULUS']));
    await world.api.data.query('alter table objection disable trigger objection_sent');
    await world.api.data.query(`delete from objection where receipt_no = 'YY209900000000001'`);
    await world.api.data.query('alter table objection enable trigger objection_sent');
    await world.act('xx-lingdao1', caseId, 'Task_Decide', { note: '同意' });
  });

  it('lets nobody who reviewed the case verify an objection to it', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
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
    const noticeId = await notices.latest(caseId);
    const numbers = [idOf(await object(world.api, noticeId), 'receiptNo'), idOf(await object(world.api, noticeId), 'receiptNo')];
    const states = async () => listOf(await notices.of(caseId), 'objections').map((each) => [at(each, 'receiptNo'), at(each, 'state')]);
    expect(await states()).toEqual(numbers.map((number) => [number, 'received']));
    world.printerIsAway = false;
    await world.goOn(caseId);
    expect([await states(), await notices.verdict()]).toEqual([numbers.map((number) => [number, 'registered']), []]);
  });

  it('shows whoever verifies a case that a notice or an objection was touched afterwards', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    const receiptNo = idOf(await object(world.api, noticeId), 'receiptNo');
    const found = async (table: string, change: string, id: string, back: string): Promise<readonly string[]> => {
      const tampered = async (text: string) => {
        await world.api.data.query(`alter table ${table} disable trigger user`);
        await world.api.data.query(text, [id]);
        await world.api.data.query(`alter table ${table} enable trigger user`);
      };
      await tampered(`update ${table} set ${change} where id = $1`);
      const codes = await notices.verdict();
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
    expect([await notices.verdict(), caseId.length]).toEqual([[], 36]);
  });

  it('takes no objection back: a repair goes back to no step before one', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    await object(world.api, noticeId);
    const points = await (await world.person('xx-dudao')).get(`/api/v1/cases/${caseId}/repair-points`);
    const [{ pos }] = await world.api.data.query('select pos from objection where case_id = $1', [caseId]);
    const earlier = listOf(points).filter((point) => Number(at(point, 'to')) <= pos);
    const refusals = earlier.map((point) => String(at(point, 'whyNot', 'zh')));
    expect(refusals.find((said) => !said.includes('不能以更正方式撤回'))).toBeUndefined();
    expect(refusals).toContain('“收到异议”已出具收件编号，不能以更正方式撤回，须另行作出公文处理。');
  });

  it('is read by whoever is only asked about the case, without what the public wrote against it', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    await object(world.api, noticeId);
    const [asked] = await world.api.data.query(
      `select u.username, g.organisation_id as office from user_account u join role_grant g on g.user_id = u.id where g.role = 'industryReviewer' and g.state = 'approved' order by u.username limit 1`);
    await world.api.data.query(`update task set org_id = $2 where case_id = $1 and element = 'Task_Review'`, [caseId, asked.office]);
    const seen = async (username: string) => {
      const page = await notices.of(caseId, username);
      return [page.status, listOf(page, 'notices').length, listOf(page, 'objections').length];
    };
    expect([await seen(asked.username), await seen('xx-gongshi'), await seen('xx-dudao')]).toEqual([[200, 1, 0], [200, 1, 1], [200, 1, 1]]);
  });

  it('tells the objection handler alone who objects: masked, and in the clear for a reason that is kept', async () => {
    const [caseId, noticeId] = await notices.publishedOverNationalDay();
    const receipt = await object(world.api, noticeId, { anonymous: 'false', name: '周实名', phone: '13800000009' }, [{ name: '证据.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }]);
    expect(receipt.status).toBe(201);
    const [objection] = listOf(await notices.of(caseId), 'objections');
    const file = String(at(objection ?? null, 'files', 0, 'id'));
    expect(objection).toMatchObject({ anonymous: false, objector: { name: '周**', phone: expect.stringMatching(/^138\*+/) } });
    for (const other of ['xx-gongshi', 'xx-lingdao1', 'jixie-jingban']) {
      expect([other, listOf(await notices.of(caseId, other), 'objections')]).toEqual([other, [expect.objectContaining({ objector: null, files: [] })]]);
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
});

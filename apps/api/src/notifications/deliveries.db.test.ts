import { randomUUID } from 'node:crypto';
import { storeMessage } from '@beian/notify';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import type { RoleCode } from '@beian/identity';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

const key = () => ({ 'idempotency-key': randomUUID() });

describe('messages that did not arrive', () => {
  let api: TestApi;
  let bureau: string;
  let elsewhere: string;
  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    elsewhere = await addOrganisation(api.data, { kind: 'authority', regionCode: '980000', level: 'province' });
  });
  afterAll(() => api.stop());

  async function signedIn(role: RoleCode, organisation = bureau): Promise<Browser> {
    const browser = new Browser(api.app);
    await browser.signIn((await addPerson(api.data, organisation, [role])).username, testPassword);
    return browser;
  }

  /** Given up as the worker gives up. */
  async function refused(): Promise<string> {
    const { id } = await addPerson(api.data, bureau, ['archivist']);
    await storeMessage(api.deps.database.sql, { caseId: null, filingId: null, orgId: bureau, role: 'archivist', template: 'panel-conflict', parameters: { caseNo: 'X-1' }, at: new Date().toISOString() });
    const [delivery] = await api.data.query(
      `insert into message_delivery (notification_id, user_id, channel, template, parameters, language, state, attempts, failure, answer)
       select max(id), $1, 'mail', 'panel-conflict', '{"caseNo": "X-1"}', 'zh-CN', 'givenUp', 1, 'REFUSED', '550 no such mailbox' from notification returning id`, [id]);
    return delivery.id;
  }
  const stateOf = async (id: string) => (await api.data.query('select state, attempts from message_delivery where id = $1', [id]))[0];
  const shownTo = async (person: Browser) => JSON.stringify((await person.get('/api/v1/deliveries')).body);

  it('are shown with their reason to the supervisor of the place and to the system administrator, to nobody else', async () => {
    const id = await refused();
    const supervisor = await signedIn('supervisor');
    const listed = (await supervisor.get('/api/v1/deliveries')).body;
    expect(Array.isArray(listed) && listed.find((each) => at(each, 'id') === id)).toMatchObject({ title: { zh: '专家组需要调整' }, state: 'givenUp', failure: 'REFUSED', answer: '550 no such mailbox', recipient: expect.stringMatching(/^测试/), nextAt: null });
    expect(await shownTo(await signedIn('systemAdmin', await addOrganisation(api.data, { kind: 'operator', regionCode: '990000' })))).toContain(id);
    const stranger = await signedIn('supervisor', elsewhere);
    expect(await shownTo(stranger)).not.toContain(id);
    expect((await stranger.post(`/api/v1/deliveries/${id}/retry`, {}, key())).status).toBe(404);
    expect((await (await signedIn('archivist')).get('/api/v1/deliveries')).status).toBe(403);
  });

  it('are tried again, or closed with how the person was told; both acts are audited', async () => {
    const [again, told] = [await refused(), await refused()];
    const supervisor = await signedIn('supervisor');
    expect((await supervisor.post(`/api/v1/deliveries/${again}/retry`, {}, key())).status).toBe(204);
    expect(await stateOf(again)).toEqual({ state: 'waiting', attempts: 0 });
    expect((await supervisor.post(`/api/v1/deliveries/${told}/settle`, { reason: ' ' }, key())).status).toBe(422);
    expect((await supervisor.post(`/api/v1/deliveries/${told}/settle`, { reason: '已电话告知' }, key())).status).toBe(204);
    expect(await stateOf(told)).toMatchObject({ state: 'settled' });
    expect((await supervisor.post(`/api/v1/deliveries/${told}/retry`, {}, key())).status).toBe(404);
    const audited = await api.data.query(`select action from audit_entry where object_id = any ($1) order by seq`, [[again, told]]);
    expect(audited).toEqual([{ action: 'message.retried' }, { action: 'message.settled' }]);
  });
});

describe('which messages a person gets by mail', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
  });
  afterAll(() => api.stop());

  it('is theirs to say, except for what the law requires to be told', async () => {
    const { id, username } = await addPerson(api.data, await addOrganisation(api.data, { kind: 'institution', regionCode: '990100' }), ['applicantOperator']);
    await api.data.query(`update user_account set email = 'clerk@example.cn' where id = $1`, [id]);
    const person = new Browser(api.app);
    await person.signIn(username, testPassword);
    const path = '/api/v1/notifications/preferences';
    expect((await person.get(path)).body).toEqual({ language: 'zh-CN', off: [], email: 'c***@example.cn' });
    expect((await person.send('PUT', path, { body: { language: 'en', off: ['progress'] } })).status).toBe(204);
    expect((await person.get(path)).body).toMatchObject({ language: 'en', off: ['progress'] });
    expect((await person.send('PUT', path, { body: { language: 'en', off: ['statutory'] } })).status).toBe(422);
  });
});

import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import type { RoleCode } from '@beian/identity';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser, type Told } from '../testing/browser.js';
import { key, listOf } from '../testing/filer.js';
import { idOf } from '../testing/filing-world.js';

const codeOf = ({ status, body }: Told) => [status, at(body, 'code') ?? null];
const view = { name: '新到', box: 'group', filter: { procedure: '', region: '410700', q: '' }, sort: 'received', columns: ['caseNo', 'due'], standing: false };

describe('what an officer keeps for the desk', () => {
  let api: TestApi;
  let bureau: string;
  let officer: Browser;
  let other: Browser;
  let leader: Browser;

  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    [officer, other, leader] = [await signedIn('receptionClerk'), await signedIn('receptionClerk'), await signedIn('decisionMaker')];
  });
  afterAll(() => api.stop());

  async function signedIn(role: RoleCode): Promise<Browser> {
    const browser = new Browser(api.app);
    await browser.signIn((await addPerson(api.data, bureau, [role])).username, testPassword);
    return browser;
  }

  const add = (changes: object = {}, by = officer): Promise<Told> => by.post('/api/v1/inbox-views', { ...view, ...changes }, key());
  const change = (id: string, revision: number, changes: object, by = officer): Promise<Told> => by.send('PUT', `/api/v1/inbox-views/${id}`, { body: { ...view, ...changes }, headers: { 'if-match': `"${revision}"` } });
  const standing = async (): Promise<unknown[]> => listOf(await officer.get('/api/v1/inbox-views')).filter((each) => at(each, 'standing') === true).map((each) => at(each, 'name'));

  it('are views of the inbox: under a name of their own, one of them the first, seen by nobody else', async () => {
    const first = await add({ standing: true });
    expect([first.status, codeOf(await add())]).toEqual([201, [409, 'VIEW_NAME_TAKEN']]);
    const second = await add({ name: '逾期', box: 'overdue', standing: true });
    expect(await standing()).toEqual(['逾期']);
    expect((await change(idOf(second, 'id'), 1, { name: '逾期件', sort: 'due' })).body).toMatchObject({ revision: 2, standing: false, sort: 'due' });
    expect(codeOf(await change(idOf(second, 'id'), 1, { name: '旧' }))).toEqual([409, 'VIEW_CHANGED']);
    expect(codeOf(await change(idOf(first, 'id'), 1, { name: '别人' }, other))).toEqual([404, 'VIEW_UNKNOWN']);
    expect([listOf(await other.get('/api/v1/inbox-views')), codeOf(await other.send('DELETE', `/api/v1/inbox-views/${idOf(first, 'id')}`))]).toEqual([[], [404, 'VIEW_UNKNOWN']]);
    expect((await officer.send('DELETE', `/api/v1/inbox-views/${idOf(first, 'id')}`)).status).toBe(204);
    for (const wrong of [{ columns: [] }, { columns: ['secret'] }, { box: 'all' }, { name: '  ' }, { filter: { procedure: '', region: 'x', q: '' } }]) expect(codeOf(await add(wrong))[0]).toBe(422);
  });

  it('are phrases for opinions: one’s own, and those that a leader keeps for the organisation', async () => {
    const keep = (by: Browser, text: string, shared: boolean): Promise<Told> => by.post('/api/v1/phrases', { text, shared }, key());
    expect(codeOf(await keep(officer, '材料齐全。', true))).toEqual([403, 'LEADERS_ONLY']);
    expect([(await keep(officer, '材料齐全。', false)).status, codeOf(await keep(officer, '材料齐全。', false)), (await keep(leader, '同意。', true)).status]).toEqual([200, [409, 'PHRASE_KEPT'], 200]);
    const seen = async (by: Browser) => listOf(await by.get('/api/v1/phrases')).map((each) => [at(each, 'text'), at(each, 'shared'), at(each, 'mayDrop')]);
    expect([await seen(officer), await seen(other)]).toEqual([[['材料齐全。', false, true], ['同意。', true, false]], [['同意。', true, false]]]);
    const [, shared] = listOf(await officer.get('/api/v1/phrases'));
    const drop = (by: Browser): Promise<Told> => by.send('DELETE', `/api/v1/phrases/${String(at(shared ?? null, 'id'))}`);
    expect([codeOf(await drop(officer)), (await drop(leader)).status]).toEqual([[404, 'PHRASE_UNKNOWN'], 200]);
    expect(await seen(other)).toEqual([]);
  });

  it('puts the phrases that were kept in a step before the others, there alone', async () => {
    for (const [text, step] of [['先存的一条。', 'Task_FormalReview'], ['后存的一条。', 'Task_Hearing']]) expect((await other.post('/api/v1/phrases', { text, shared: false, step }, key())).status).toBe(200);
    const inStep = async (step: string) => listOf(await other.get(`/api/v1/phrases?step=${step}`)).map((each) => at(each, 'text'));
    expect([await inStep('Task_Hearing'), await inStep('Task_FormalReview')]).toEqual([['后存的一条。', '先存的一条。'], ['先存的一条。', '后存的一条。']]);
    expect(codeOf(await other.get('/api/v1/phrases?step=%27'))[0]).toBe(422);
  });
});

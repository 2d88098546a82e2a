import { randomUUID } from 'node:crypto';
import { verifyFleet, wholeFleet } from '@beian/cases';
import { feedEnd, readFeed } from '../live/live-feed.js';
import type { Principal } from '@beian/identity';
import { at, type Browser } from './browser.js';
import { completion, Filer, formalReview, key, taskOf } from './filer.js';
import { FilingWorld } from './filing-world.js';
import { settled } from './settled-feed.js';

const reader = (organisationId: string): Principal => ({
  userId: randomUUID(), username: 'reader', name: 'reader', locale: 'zh-CN', organisation: null, sessionId: '', csrf: '', mustChangePassword: false, mustEnrolSecondFactor: false, agencies: [],
  roles: [{ role: 'receptionClerk', organisationId, organisationName: '', organisationKind: 'authority', level: 'city', regionCode: '410700', regionPath: '410000/410700' }],
});

describe('a filing through the API', () => {
  let world: FilingWorld;
  let clerk: Browser;
  let filer: Filer;

  beforeAll(async () => {
    world = await FilingWorld.open();
    clerk = await world.person('jixie-jingban');
    filer = new Filer(clerk);
  });
  afterAll(() => world.close());

  it('opens a case that the city bureau finds in its inbox, and nobody else does', async () => {
    const { caseId } = await filer.filed();
    const reception = await world.person('xx-shouli1');
    const task = await taskOf(reception, caseId);
    const page = await reception.get(`/api/v1/tasks/${task}`);
    expect([page.status, at(page.body, 'mayComplete')]).toEqual([200, true]);
    const stranger = await world.person('zz-shouli1');
    expect((await stranger.get(`/api/v1/tasks/${task}`)).status).toBe(404);
    expect((await stranger.get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    expect((await (await world.person('shipin-jingban')).get(`/api/v1/cases/${caseId}`)).status).toBe(404);
    expect((await (await world.person('ha-dudao')).get(`/api/v1/cases/${caseId}`)).status).toBe(200);
  });

  it('lets one of two clerks complete a task, and tells the other who did', async () => {
    const { caseId } = await filer.filed();
    const [first, second] = [await world.person('xx-shouli1'), await world.person('xx-shouli2')];
    const task = await taskOf(first, caseId);
    const page = await first.get(`/api/v1/tasks/${task}`);
    const complete = (by: Browser) => by.send('POST', `/api/v1/tasks/${task}/complete`, completion(page, formalReview(page, 'COMPLETE')));
    const done = await complete(first);
    expect([done.status, at(done.body, 'violations') ?? at(done.body, 'carriedOut')]).toEqual([200, true]);
    const late = await complete(second);
    expect([late.status, at(late.body, 'code')]).toEqual([409, 'TASK_COMPLETED']);
    const picture = await clerk.get(`/api/v1/cases/${caseId}/diagram`);
    expect(picture.body).toMatchObject({
      processId: 'henan_employer_initial_2024',
      activations: expect.arrayContaining([expect.objectContaining({ element: 'Task_FormalReview' }), expect.objectContaining({ element: 'Service_IssueAcceptanceNotice' })]),
      waits: [],
    });
  });

  it('hides from an officer what he need not see, and shows it for a reason that is kept', async () => {
    const { caseId } = await filer.filed();
    const reception = await world.person('xx-shouli1');
    const page = await reception.get(`/api/v1/cases/${caseId}`);
    expect(at(page.body, 'application', 'legalRepIdNo')).toBe('410***********1231');
    expect(at(page.body, 'application', 'legalRepPhone')).toBe('138****0001');
    const revealed = await reception.post(`/api/v1/cases/${caseId}/reveal`, { path: 'legalRepIdNo', reason: '核对身份证件' }, key());
    expect(at(revealed.body, 'value')).toBe('410725199001011231');
    const kept = await world.api.data.query(`select detail from audit_entry where action = 'personalData.revealed' and object_id = $1`, [caseId]);
    expect(kept).toEqual([{ detail: { path: 'legalRepIdNo', reason: '核对身份证件' } }]);
  });

  it('tells open pages of the people concerned, from a position that a broken connection goes on from', async () => {
    const { sql } = world.api.deps.database;
    const before = await feedEnd(sql);
    const woken = new Promise<void>((resolve) => void world.api.waker.onWake(resolve));
    const { caseId } = await filer.filed();
    await woken;
    const subjects = async (organisation: string, after: string) => (await settled(() => readFeed(sql, reader(organisation), after))).messages.map(({ kind, position }) => ({ kind, position }));
    const [own] = await world.api.data.query(`select authority_id as id from filing_case where id = $1`, [caseId]);
    const told = await subjects(own.id, before);
    expect(told).toContainEqual(expect.objectContaining({ kind: 'task' }));
    expect(await subjects(own.id, told.at(-1)?.position ?? before)).toEqual([]);
    expect(await subjects(randomUUID(), before)).toEqual([]);
  });

  it('is saved while the engine is away, and told so', async () => {
    world.engineIsAway = true;
    try {
      const { caseId } = await filer.filed();
      expect((await clerk.get(`/api/v1/cases/${caseId}`)).status).toBe(200);
    } finally {
      world.engineIsAway = false;
    }
  });

  it('is withdrawn by the administrator of the institution only', async () => {
    const { caseId } = await filer.filed();
    expect((await clerk.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '暂缓' }, key())).status).toBe(403);
    const admin = await world.person('jixie-guanli');
    const told = await admin.post(`/api/v1/cases/${caseId}/withdraw`, { reason: '暂缓' }, key());
    expect([told.status, at(told.body, 'caseState')]).toEqual([200, 'withdrawn']);
  });

  it('tells anybody with the number and the code how far it is, and nothing of people', async () => {
    const { caseNo, queryCode } = await filer.filed();
    const told = await clerk.get(`/api/v1/public/progress?number=${caseNo}&code=${queryCode}`);
    expect(at(told.body, 'caseNo')).toBe(caseNo);
    expect(JSON.stringify(told.body)).not.toMatch(/示例$|138|4107251990/);
    expect((await clerk.get(`/api/v1/public/progress?number=${caseNo}&code=00000000`)).status).toBe(404);
  });

  it('leaves every case in agreement with its diagram and its facts', async () => {
    expect(await verifyFleet(world.api.deps, wholeFleet)).toMatchObject({ deviating: [], numbers: [] });
  });
});

import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

describe('signing in', () => {
  let api: TestApi;
  let bureau: string;
  let institution: string;

  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    institution = await addOrganisation(api.data, { kind: 'institution', regionCode: '990100' });
  });
  afterAll(() => api.stop());

  const browser = (): Browser => new Browser(api.app);
  const failuresOf = (id: string) => api.data.query(`select action, outcome, detail from audit_entry where object_id = $1 order by seq`, [id]);

  it('answers who it is, with the roles approved, and a token against forged requests', async () => {
    const { username } = await addPerson(api.data, bureau, ['initialReviewer']);
    const told = await browser().signIn(username.toUpperCase(), testPassword);
    expect(told.status).toBe(201);
    expect(at(told.body, 'user', 'roles', 0)).toMatchObject({ role: 'initialReviewer', organisationId: bureau, regionCode: '990100' });
    expect(at(told.body, 'csrf')).toEqual(expect.stringMatching(/.{20}/));
    expect(told.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('gives the same answer to a wrong password and to a name that does not exist', async () => {
    const { username } = await addPerson(api.data, bureau, ['archivist']);
    const wrong = await browser().signIn(username, 'Wrong-River-2026');
    const nobody = await browser().signIn('nobody-at-all', 'Wrong-River-2026');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(nobody.body);
    expect(at(wrong.body, 'code')).toBe('SIGN_IN_FAILED');
  });

  it('locks the account for fifteen minutes after five wrong passwords, tells it in the audit log and alerts for staff (T-84)', async () => {
    const { id, username } = await addPerson(api.data, bureau, ['receptionClerk']);
    for (let time = 1; time <= 5; time += 1) await browser().signIn(username, 'Wrong-River-2026');
    const sixth = await browser().signIn(username, testPassword);
    expect(sixth.status).toBe(401);
    expect(at(sixth.body, 'code')).toBe('ACCOUNT_LOCKED');
    const entries = await failuresOf(id);
    expect(entries).toContainEqual(expect.objectContaining({ action: 'security.staffAccountLocked' }));
    expect(entries.filter((entry: { outcome: string }) => entry.outcome === 'refused')).toHaveLength(6);
    await api.data.query(`update user_account set locked_until = now() - interval '1 second' where id = $1`, [id]);
    expect((await browser().signIn(username, testPassword)).status).toBe(201);
  });

  it('tells the security administrators of a locked account', async () => {
    const operator = await addOrganisation(api.data, { kind: 'operator', regionCode: '990000' });
    const [guard, other] = [browser(), browser()];
    await guard.signIn((await addPerson(api.data, operator, ['securityAdmin'])).username, testPassword);
    await other.signIn((await addPerson(api.data, operator, ['systemAdmin'])).username, testPassword);
    const { username } = await addPerson(api.data, bureau, ['receptionClerk']);
    for (let attempt = 0; attempt < 5; attempt++) await browser().post('/api/v1/session', { username, password: 'Wrong-River-2026' });
    const told = await guard.get('/api/v1/notifications');
    expect(at(told.body, 'items', 0)).toMatchObject({ caseId: null, read: false, body: { zh: expect.stringContaining(username) } });
    expect(at((await other.get('/api/v1/notifications')).body, 'unread')).toBe(0);
  });

  it('stays locked until an administrator releases it after ten wrong passwords in a row', async () => {
    const { id, username } = await addPerson(api.data, bureau, ['receptionClerk']);
    for (let time = 1; time <= 10; time += 1) {
      await api.data.query(`update user_account set locked_until = locked_until - interval '16 minutes' where id = $1`, [id]);
      await browser().signIn(username, 'Wrong-River-2026');
    }
    await api.data.query(`update user_account set locked_until = locked_until - interval '16 minutes' where id = $1`, [id]);
    expect(at((await browser().signIn(username, testPassword)).body, 'code')).toBe('ACCOUNT_LOCKED');
  });

  it('keeps one session per officer: the earlier one ends', async () => {
    const { username } = await addPerson(api.data, bureau, ['documentClerk']);
    const [first, second] = [browser(), browser()];
    await first.signIn(username, testPassword);
    await second.signIn(username, testPassword);
    expect(at((await first.get('/api/v1/session')).body, 'user')).toBeNull();
    expect(at((await second.get('/api/v1/session')).body, 'user', 'id')).toEqual(expect.any(String));
  });

  it('lets an institution sign in from two places', async () => {
    const { username } = await addPerson(api.data, institution, ['applicantOperator']);
    const [first, second] = [browser(), browser()];
    await first.signIn(username, testPassword);
    await second.signIn(username, testPassword);
    expect(at((await first.get('/api/v1/session')).body, 'user', 'id')).toEqual(expect.any(String));
  });

  it('ends an idle session, and any session after its longest time', async () => {
    const { id, username } = await addPerson(api.data, bureau, ['publicist']);
    const idle = browser();
    await idle.signIn(username, testPassword);
    await api.data.query(`update session set seen_at = now() - interval '31 minutes' where user_id = $1`, [id]);
    expect(at((await idle.get('/api/v1/session')).body, 'user')).toBeNull();
    const old = browser();
    await old.signIn(username, testPassword);
    await api.data.query(`update session set expires_at = now() where user_id = $1`, [id]);
    expect(at((await old.get('/api/v1/session')).body, 'user')).toBeNull();
  });

  it('takes no act from a page of another site', async () => {
    const { username } = await addPerson(api.data, bureau, ['archivist']);
    const victim = browser();
    await victim.signIn(username, testPassword);
    victim.forgetCsrf();
    const forged = await victim.send('DELETE', '/api/v1/session');
    expect([forged.status, at(forged.body, 'code')]).toEqual([403, 'CSRF']);
    expect(at((await victim.get('/api/v1/session')).body, 'user', 'id')).toEqual(expect.any(String));
  });

  it('signs out', async () => {
    const { username } = await addPerson(api.data, bureau, ['archivist']);
    const person = browser();
    await person.signIn(username, testPassword);
    expect((await person.send('DELETE', '/api/v1/session')).status).toBe(204);
    expect(at((await person.get('/api/v1/session')).body, 'user')).toBeNull();
  });

  it('signs in to a training account with one click, and stores no password of it anywhere in the answer', async () => {
    const { username } = await addPerson(api.data, bureau, ['supervisor']);
    const person = browser();
    const accounts = await person.get('/api/v1/session/training-accounts');
    expect(accounts.body).toContainEqual(expect.objectContaining({ username, role: 'supervisor', desk: 'supervisor' }));
    expect(JSON.stringify(accounts.body)).not.toMatch(/password/i);
    expect((await person.post('/api/v1/session/training', { username })).status).toBe(201);
  });
});

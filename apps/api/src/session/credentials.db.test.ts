import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { generateSync } from 'otplib';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

describe('the credentials of an account', () => {
  let api: TestApi;
  let bureau: string;

  beforeAll(async () => {
    api = await startTestApi();
    await addRegions(api.data);
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
  });
  afterAll(() => api.stop());

  async function signedIn(): Promise<{ browser: Browser; id: string; username: string }> {
    const person = await addPerson(api.data, bureau, ['archivist']);
    const browser = new Browser(api.app);
    await browser.signIn(person.username, testPassword);
    return { ...person, browser };
  }

  const signIn = (username: string, password: string, otp?: string) => new Browser(api.app).post('/api/v1/session', { username, password, ...(otp === undefined ? {} : { otp }) });

  it('hold one-time passwords after the first right one: asked for at sign-in, each taken once, the secret stored encrypted', async () => {
    const { browser, id, username } = await signedIn();
    const secret = String(at((await browser.post('/api/v1/session/second-factor')).body, 'secret'));
    expect((await signIn(username, testPassword)).status).toBe(201);
    await browser.signIn(username, testPassword);
    const wrong = await browser.post('/api/v1/session/second-factor/confirm', { otp: '000000' });
    expect([wrong.status, at(wrong.body, 'code')]).toEqual([422, 'ONE_TIME_PASSWORD_WRONG']);
    const first = generateSync({ secret });
    expect((await browser.post('/api/v1/session/second-factor/confirm', { otp: first })).status).toBe(204);
    expect(at((await signIn(username, testPassword)).body, 'code')).toBe('ONE_TIME_PASSWORD_REQUIRED');
    expect((await signIn(username, testPassword, first)).status).toBe(401);
    expect(at((await signIn(username, testPassword, first)).body, 'code')).toBe('ONE_TIME_PASSWORD_WRONG');
    expect(at((await signIn(username, 'Wrong-River-2026', first)).body, 'code')).toBe('SIGN_IN_FAILED');
    await api.data.query('update user_account set second_factor_step = null where id = $1', [id]);
    expect((await signIn(username, testPassword, generateSync({ secret }))).status).toBe(201);
    const [{ second_factor: stored }] = await api.data.query('select second_factor from user_account where id = $1', [id]);
    expect(stored).not.toContain(secret);
  });

  it('are changed by who knows the present password, to a good one that is none of the last five; other sessions end', async () => {
    const { browser, username } = await signedIn();
    const change = (current: string, next: string) => browser.post('/api/v1/session/password', { current, next });
    const code = async (current: string, next: string) => at((await change(current, next)).body, 'code') ?? null;
    expect(await code('Wrong-River-2026', 'Other-River-2027')).toBe('PASSWORD_WRONG');
    expect(await code(testPassword, 'short-1A')).toBe('PASSWORD_LENGTH');
    expect(await code(testPassword, 'only small letters')).toBe('PASSWORD_CLASSES');
    expect(await code(testPassword, testPassword)).toBe('PASSWORD_REUSED');
    let current = testPassword;
    for (const next of ['River-2027-a', 'River-2027-b', 'River-2027-c', 'River-2027-d']) {
      expect((await change(current, next)).status).toBe(204);
      current = next;
    }
    expect(await code(current, testPassword)).toBe('PASSWORD_REUSED');
    expect((await change(current, 'River-2027-e')).status).toBe(204);
    expect((await change('River-2027-e', testPassword)).status).toBe(204);
    expect((await signIn(username, 'River-2027-e')).status).toBe(401);
  });

  it('end the sessions of other places when the password changes', async () => {
    const institution = await addOrganisation(api.data, { kind: 'institution', regionCode: '990100' });
    const { username } = await addPerson(api.data, institution, ['applicantOperator']);
    const [here, there] = [new Browser(api.app), new Browser(api.app)];
    await here.signIn(username, testPassword);
    await there.signIn(username, testPassword);
    expect((await here.post('/api/v1/session/password', { current: testPassword, next: 'Other-River-2027' })).status).toBe(204);
    expect(at((await there.get('/api/v1/session')).body, 'user')).toBeNull();
    expect(at((await here.get('/api/v1/session')).body, 'user', 'id')).toEqual(expect.any(String));
  });
});

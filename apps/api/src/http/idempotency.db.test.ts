import { randomUUID } from 'node:crypto';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';
import { ProbeController } from '../testing/probe-controller.js';

describe('an act that is sent more than once', () => {
  let api: TestApi;
  let bureau: string;
  let person: Browser;

  beforeAll(async () => {
    api = await startTestApi({ controllers: [ProbeController] });
    await addRegions(api.data);
    bureau = await addOrganisation(api.data, { kind: 'authority', regionCode: '990100', level: 'city' });
    person = await signedIn();
  });
  afterAll(() => api.stop());

  async function signedIn(): Promise<Browser> {
    const browser = new Browser(api.app);
    await browser.signIn((await addPerson(api.data, bureau, ['archivist'])).username, testPassword);
    return browser;
  }
  const act = (key: string, text: string, by = person) => by.post('/probe/acts', { text, copies: 1 }, { 'idempotency-key': key });
  const timesDone = (text: string): number => ProbeController.written.filter((written) => written === text).length;

  it('needs a key', async () => {
    const told = await person.post('/probe/acts', { text: 'keyless', copies: 1 });
    expect([told.status, at(told.body, 'code'), timesDone('keyless')]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED', 0]);
  });

  it('is done once, and its repeat gets the first answer', async () => {
    const key = randomUUID();
    const first = await act(key, 'again');
    const repeat = await act(key, 'again');
    expect(repeat.status).toBe(first.status);
    expect(repeat.body).toEqual(first.body);
    expect(repeat.headers['idempotency-replayed']).toBe('true');
    expect(timesDone('again')).toBe(1);
  });

  it('is done once when both come at the same moment: the second waits for the first', async () => {
    const key = randomUUID();
    const [one, other, third] = await Promise.all([act(key, 'double click'), act(key, 'double click'), act(key, 'double click')]);
    expect(other.body).toEqual(one.body);
    expect(third.body).toEqual(one.body);
    expect(timesDone('double click')).toBe(1);
  });

  it('is refused when the key was used for something else', async () => {
    const key = randomUUID();
    await act(key, 'one thing');
    const told = await act(key, 'another thing');
    expect([told.status, at(told.body, 'code'), timesDone('another thing')]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED', 0]);
  });

  it('may be tried again with the same key when it failed', async () => {
    const key = randomUUID();
    expect((await act(key, 'refuse')).status).toBe(500);
    const kept = await api.data.query('select 1 from idempotency_record where key = $1', [key]);
    expect(kept).toEqual([]);
  });

  it('is taken over when the server that took it first died', async () => {
    const key = randomUUID();
    await act(key, 'taken over');
    await api.data.query(`update idempotency_record set state = 'running', answer = null, status = null, started_at = now() - interval '2 minutes' where key = $1`, [key]);
    expect((await act(key, 'taken over')).status).toBe(201);
    expect(timesDone('taken over')).toBe(2);
  });

  it('belongs to its actor: another person may use the same key', async () => {
    const key = randomUUID();
    await act(key, 'mine');
    const told = await act(key, 'theirs', await signedIn());
    expect([told.status, timesDone('theirs')]).toEqual([201, 1]);
  });

  it('tells nothing of a fault inside, but a number to ask about', async () => {
    const told = await act(randomUUID(), 'refuse');
    expect(at(told.body, 'code')).toBe('INTERNAL');
    expect(JSON.stringify(told.body)).not.toMatch(/refused inside/);
    expect(told.headers['x-request-id']).toEqual(expect.stringMatching(/.{8}/));
  });
});

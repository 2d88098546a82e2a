import { randomBytes, randomUUID } from 'node:crypto';
import { addOrganisation, addPerson, addRegions, testPassword } from '@beian/identity/testing';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

const production = { BEIAN_MODE: 'production', BEIAN_KEY_RING: `k1:${randomBytes(32).toString('base64')}`, BEIAN_RATE_PEPPER: 'pepper' };
const moved: string[] = [];

describe('the clock of a training installation', () => {
  let training: TestApi;
  let real: TestApi;
  let person: string;

  beforeAll(async () => {
    training = await startTestApi({
      bell: () => ({
        moveTrainingClock: async (to) => {
          moved.push(to);
          return { now: to, offsetSeconds: 60, stops: [] };
        },
      }),
    });
    real = await startTestApi({ variables: production, database: training.database });
    await addRegions(training.data);
    const institution = await addOrganisation(training.data, { kind: 'institution', regionCode: '990100' });
    person = (await addPerson(training.data, institution, ['applicantOperator'])).username;
  });
  afterAll(async () => {
    await real.stop();
    await training.stop();
  });

  async function move({ app }: TestApi, to: string) {
    const browser = new Browser(app);
    await browser.signIn(person, testPassword);
    return browser.post('/api/v1/training/clock', { to }, { 'idempotency-key': randomUUID() });
  }

  it('moves to an instant, or to the end of a day in Beijing', async () => {
    expect((await move(training, '2026-12-01')).status).toBe(200);
    expect((await move(training, '2026-12-02T09:00:00+08:00')).status).toBe(200);
    expect(moved).toEqual(['2026-12-01T16:00:00.000Z', '2026-12-02T01:00:00.000Z']);
  });

  it('does not exist in production, nor does signing in with one click', async () => {
    expect((await move(real, '2026-12-03')).status).toBe(404);
    expect(moved).toHaveLength(2);
    const visitor = new Browser(real.app);
    expect((await visitor.post('/api/v1/session/training', { username: person })).status).toBe(404);
    expect((await visitor.get('/api/v1/session/training-accounts')).status).toBe(404);
    expect(at((await visitor.get('/api/v1/session')).body, 'mode')).toBe('production');
  });
});

import { randomUUID } from 'node:crypto';
import { Reflector } from '@nestjs/core';
import { objectionLimit, publicQueryLimit, signInLimit } from '@beian/identity';
import { Limited } from '../access/declare-policy.js';
import { EveryRouteDeclares, routeMetadata } from '../access/every-route-declares.js';
import { Sweeper } from '../health/sweeper.js';
import { startTestApi, type TestApi } from '../testing/api.js';
import { at, Browser } from '../testing/browser.js';

const variables = { BEIAN_RATE_PEPPER: 'the same in every replica' };

describe('a limit on requests', () => {
  let replicas: readonly [TestApi, TestApi];

  beforeAll(async () => {
    const first = await startTestApi({ variables });
    replicas = [first, await startTestApi({ variables, database: first.database })];
  });
  afterAll(async () => {
    for (const replica of [...replicas].reverse()) await replica.stop();
  });
  /** A fresh window, so that no test begins in the middle of one. */
  beforeEach(() => replicas[0].data.query('truncate rate_window'));

  const asked = {
    'signing in': (by: Browser) => by.post('/api/v1/session', { username: 'nobody', password: 'Wrong-River-2026' }),
    'the public progress': (by: Browser) => by.get('/api/v1/public/progress?number=HA2026000001&code=12345678'),
    'checking a document': (by: Browser) => by.get(`/api/v1/public/documents/${randomUUID().slice(0, 12)}`),
    'objecting to a notice': (by: Browser) => by.post(`/api/v1/public/notices/${randomUUID()}/objections`, {}, { 'idempotency-key': randomUUID() }),
  };
  const limits = { 'signing in': signInLimit, 'the public progress': publicQueryLimit, 'checking a document': publicQueryLimit, 'objecting to a notice': objectionLimit };

  it.each(['signing in', 'the public progress', 'checking a document', 'objecting to a notice'] as const)('on %s holds over all replicas together', async (what) => {
    const { data } = replicas[0];
    const askBoth = () => Promise.all(replicas.map(({ app }) => asked[what](new Browser(app))));
    expect((await askBoth()).map(({ status }) => status)).not.toContain(429);
    expect(await data.query('select distinct subject from rate_window')).toHaveLength(1);
    await data.query('update rate_window set hits = $1', [limits[what].hits]);
    // The minute may turn while this test runs.
    await data.query(`insert into rate_window (subject, starts_at, hits) select subject, starts_at + interval '1 minute', hits from rate_window on conflict do nothing`);
    expect((await askBoth()).map(({ status, body }) => [status, at(body, 'code')])).toEqual([[429, 'TOO_MANY_REQUESTS'], [429, 'TOO_MANY_REQUESTS']]);
  });

  it('stands on every page of the public', () => {
    const { app } = replicas[0];
    const reflector = app.get(Reflector);
    const open = app.get(EveryRouteDeclares).routes().filter(({ owner }) => String(Reflect.getMetadata(routeMetadata.path, owner)).startsWith('api/v1/public'));
    expect(open.length).toBeGreaterThan(8);
    expect(open.filter(({ handler, owner }) => !reflector.getAllAndOverride(Limited, [handler, owner])).map(({ owner, name }) => `${owner.name}.${name}`)).toEqual([]);
  });

  it('leaves nothing behind for long, like answers kept for repeats and old news', async () => {
    const { data } = replicas[0];
    await data.query(`insert into rate_window (subject, starts_at, hits) values ('x', now() - interval '2 hours', 1), ('y', now(), 1)`);
    await data.query(`insert into live_event (kind, case_id, subject, orgs, at) values ('case', gen_random_uuid(), 'old', '{}', now() - interval '8 days'), ('case', gen_random_uuid(), 'new', '{}', now())`);
    await replicas[0].app.get(Sweeper).sweep();
    expect(await data.query('select subject from rate_window union all select subject from live_event')).toEqual([{ subject: 'y' }, { subject: 'new' }]);
  });
});

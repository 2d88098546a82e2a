import { randomUUID } from 'node:crypto';
import { Database, type Sql } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { settled } from '../testing/settled-feed.js';
import { feedEnd, readFeed, type LivePage } from './live-feed.js';

const bureau = randomUUID();
const caller: Principal = {
  userId: randomUUID(), username: 'reader', name: 'reader', locale: 'zh-CN', organisation: null, sessionId: '', csrf: '', mustChangePassword: false, mustEnrolSecondFactor: false, agencies: [],
  roles: [{ role: 'receptionClerk', organisationId: bureau, organisationName: '', organisationKind: 'authority', level: 'city', regionCode: '990100', regionPath: '990000/990100' }],
};
const store = (sql: Sql, subject: string) =>
  sql.run(`insert into live_event (kind, case_id, subject, orgs) values ('case', gen_random_uuid(), $1, array[$2]::uuid[])`, [subject, bureau]);

const subjectsOf = ({ messages }: LivePage) => messages.map(({ subject }) => subject);

describe('the feed of live events', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = new Database({ url: test.url });
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('holds news back while an earlier transaction may still tell something, and misses neither', async () => {
    const start = await feedEnd(database.sql);
    await database.transaction(async (earlier) => {
      await store(earlier, 'earlier');
      await store(database.sql, 'later');
      expect(await readFeed(database.sql, caller, start)).toEqual({ messages: [], more: 'soon' });
    });
    expect(subjectsOf(await settled(() => readFeed(database.sql, caller, start)))).toEqual(['earlier', 'later']);
  });

  it('is read on at once after a full page', async () => {
    const start = await feedEnd(database.sql);
    for (const subject of ['a', 'b', 'c']) await store(database.sql, subject);
    const page = await settled(() => readFeed(database.sql, caller, start, 2));
    expect([page.messages.length, page.more]).toEqual([2, 'now']);
    const rest = await settled(() => readFeed(database.sql, caller, page.messages.at(-1)?.position ?? start, 2));
    expect([subjectsOf(rest), rest.more]).toEqual([['c'], 'no']);
  });
});

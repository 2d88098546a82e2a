import { Database, liveChannel } from '@beian/cases';
import { withClient } from '../../../../tools/database/roles.mjs';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { LiveListener } from './live-listener.js';
import { Waker } from './waker.js';

const never = 3_600_000;

describe('the listener for live events', () => {
  let test: TestDatabase;
  let database: Database;
  let waker: Waker;
  let listener: LiveListener;

  beforeEach(async () => {
    test = await createTestDatabase();
    database = new Database({ url: test.url });
    waker = new Waker(never);
    listener = new LiveListener(test.url, waker, () => undefined);
  });
  afterEach(async () => {
    await listener.close();
    waker.close();
    await database.close();
    await test.drop();
  });

  const woken = (): Promise<void> => new Promise((resolve) => {
    const stop = waker.onWake(() => {
      stop();
      resolve();
    });
  });
  const tell = () => database.sql.run('select pg_notify($1, $2)', [liveChannel, '']);

  it('wakes open pages when something is stored', async () => {
    await listener.open();
    const heard = woken();
    await tell();
    await heard;
  });

  it('connects again after its connection was cut, and looks for what it missed', async () => {
    await listener.open();
    const again = woken();
    const cut = await withClient(test.adminUrl, (client) => client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'beian live' and datname = current_database()`));
    expect(cut.rowCount).toBe(1);
    await again;
    const heard = woken();
    await tell();
    await heard;
  });
});

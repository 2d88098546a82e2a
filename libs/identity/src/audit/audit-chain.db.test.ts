import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../tools/testing/database.js';
import { record } from './audit-chain.js';
import { verifyAuditChain } from './verify.js';

describe('the audit log', () => {
  let database: TestDatabase;
  let app: DataSource;
  let admin: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase();
    app = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    admin = await new DataSource({ type: 'postgres', url: database.adminUrl }).initialize();
    await Promise.all(Array.from({ length: 12 }, (_, n) => app.transaction((manager) =>
      record(manager, { actor: null, organisationId: null, action: 'user.changed', object: { kind: 'n', id: String(n) }, outcome: 'done', detail: { n, text: '值', list: [true, null] }, requestId: null }))));
  });
  afterEach(async () => {
    await app.destroy();
    await admin.destroy();
    await database.drop();
  });

  /** As somebody who holds the whole database and switches its protection off. */
  const tamper = (sql: string) => admin.query(`alter table audit_entry disable trigger user; ${sql}; alter table audit_entry enable trigger user`);

  it('is one unbroken chain whoever writes at the same moment', async () => {
    expect(await verifyAuditChain(app)).toEqual({ intact: true, entries: 12 });
  });

  it('cannot be changed or shortened by the application', async () => {
    await expect(app.query('delete from audit_entry')).rejects.toThrow(/permission denied|append-only/);
    await expect(app.query(`update audit_entry set action = 'other'`)).rejects.toThrow(/permission denied|append-only/);
  });

  it.each([
    ['changed', `update audit_entry set detail = '{"n": 99}' where seq = 5`, '5'],
    ['removed', 'delete from audit_entry where seq = 7', '8'],
    ['cut off at the end', 'delete from audit_entry where seq = 12', '12'],
  ])('shows an entry that was %s', async (_, sql, brokenAt) => {
    await tamper(sql);
    expect(await verifyAuditChain(app)).toEqual({ intact: false, brokenAt });
  });
});

import { withClient } from '../database/roles.mjs';
import { createTestDatabase } from './database.js';

describe('a test database', () => {
  it('is a clone of the migrated template, separate from every other', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await withClient(one.ownerUrl, (client) => client.query('create table only_here (id int)'));
    const found = await withClient(other.ownerUrl, (client) => client.query("select to_regclass('only_here') as found"));
    const migrated = await withClient(other.ownerUrl, (client) => client.query("select to_regclass('schema_migration') is not null as migrated"));
    await Promise.all([one.drop(), other.drop()]);
    expect(found.rows).toEqual([{ found: null }]);
    expect(migrated.rows).toEqual([{ migrated: true }]);
  });

  it('gives the application a role that cannot create tables', async () => {
    const database = await createTestDatabase();
    const attempt = withClient(database.url, (client) => client.query('create table mine (id int)'));
    await expect(attempt).rejects.toThrow(/permission denied/);
    await database.drop();
  });

  it('sorts by code point, whatever the locale of the machine', async () => {
    const database = await createTestDatabase();
    const sorted = await withClient(database.url, (client) => client.query("select string_agg(x, '' order by x) as sorted from unnest(array['b','B','a','备','Z']) x"));
    await database.drop();
    expect(sorted.rows).toEqual([{ sorted: 'BZab备' }]);
  });
});

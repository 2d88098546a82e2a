import { DataSource } from 'typeorm';

/** The packages that own tables. Each may export `migrations`: TypeORM migration classes, run in the order of the time stamp in their names. */
export const owners = ['@beian/storage', '@beian/identity', '@beian/cases', '@beian/documents', '@beian/notify'];

/** @typedef {new () => import('typeorm').MigrationInterface} Migration */

/** @returns {Promise<Migration[]>} */
export async function allMigrations() {
  /** @type {{ migrations?: readonly Migration[] }[]} */
  const packages = await Promise.all(owners.map((name) => import(name)));
  return packages.flatMap(({ migrations }) => migrations ?? []);
}

/**
 * Brings the database to the present schema.
 * @param {string} url as the owner of the tables
 * @returns {Promise<string[]>} names of the migrations that ran
 */
export async function migrate(url) {
  const source = new DataSource({ type: 'postgres', url, migrations: await allMigrations(), migrationsTableName: 'schema_migration' });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

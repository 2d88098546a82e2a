import { DataSource } from 'typeorm';
import { owners } from '../database/migrations.mjs';

/**
 * An account to sign in with on a training installation.
 * @typedef {{ account: string, password: string, title: string }} Account
 */

/**
 * Writes the training data: each package that owns tables may export `seedTraining(dataSource)`, which adds what is missing and answers the accounts
 * people may sign in with. Repeating it changes nothing.
 * @param {string} url as the owner of the tables
 * @returns {Promise<Account[]>}
 */
export async function seed(url) {
  /** @type {{ seedTraining?: (source: DataSource) => Promise<readonly Account[] | void> }[]} */
  const packages = await Promise.all(owners.map((name) => import(name)));
  const source = new DataSource({ type: 'postgres', url });
  await source.initialize();
  try {
    const accounts = [];
    for (const { seedTraining } of packages) accounts.push(...((await seedTraining?.(source)) ?? []));
    return accounts;
  } finally {
    await source.destroy();
  }
}

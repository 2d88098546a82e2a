import { DataSource } from 'typeorm';
import { seedTraining } from '../seed/training.mjs';

/**
 * An account to sign in with on a training installation.
 * @typedef {{ account: string, password: string, title: string }} Account
 */

/**
 * Writes the training data of all declared provinces. Repeating it changes nothing.
 * @param {string} url as the owner of the tables
 * @returns {Promise<Account[]>} the accounts people may sign in with
 */
export async function seed(url) {
  const [{ registry }, { trainingData }] = await Promise.all([import('@beian/workflows'), import('@beian/workflows/training')]);
  const source = new DataSource({ type: 'postgres', url });
  await source.initialize();
  try {
    return await seedTraining(source, registry.regions, trainingData);
  } finally {
    await source.destroy();
  }
}

import { roles } from '@beian/identity';
import { loadReference } from '../reference/load-reference.mjs';
import { seedAccounts, trainingPassword } from './accounts.mjs';
import { seedFilings } from './filings.mjs';
import { organisations, seedOrganisations } from './organisations.mjs';
import { people } from './people.mjs';

/**
 * Writes what a training installation begins with; repeating it changes nothing. Everybody and everything in it is made up.
 * @param {import('typeorm').DataSource} data as the owner of the tables
 * @param {import('./organisations.mjs').Provinces} provinces
 * @param {import('./organisations.mjs').TrainingData} training
 * @returns {Promise<import('../launch/seed.mjs').Account[]>}
 */
export async function seedTraining(data, provinces, training) {
  const all = organisations(provinces, training);
  const persons = people(all);
  await loadReference(data, provinces);
  await seedOrganisations(data, all);
  await seedAccounts(data, persons);
  await seedFilings(data, training, all);
  const nameOf = new Map(all.map(({ key, name }) => [key, name]));
  return persons.map((person) => ({
    account: person.username, password: trainingPassword, title: `${person.roles.map((role) => roles[role].zh).join('、')} · ${nameOf.get(person.organisation)}`,
  }));
}

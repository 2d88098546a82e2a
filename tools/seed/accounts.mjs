import { hashPassword } from '@beian/identity';
import { stableId } from './stable-id.mjs';

/** Of every training account. Training mode only: production refuses the training data. */
export const trainingPassword = 'Training-2026';

/** Accounts that are there already keep their password and their rights. @param {import('typeorm').DataSource} data @param {readonly import('./people.mjs').TrainingPerson[]} people */
export async function seedAccounts(data, people) {
  const present = new Set((await data.query('select username from user_account')).map((/** @type {{ username: string }} */ { username }) => username));
  const missing = people.filter(({ username }) => !present.has(username));
  if (missing.length === 0) return;
  const passwordHash = await hashPassword(trainingPassword);
  const rows = missing.map((person) => ({ ...person, id: stableId(`user ${person.username}`), organisationId: stableId(person.organisation), passwordHash }));
  await data.transaction(async (manager) => {
    await manager.query(
      `insert into user_account (id, username, name, organisation_id, password_hash, must_change_password)
       select id, username, name, "organisationId", "passwordHash", false
       from jsonb_to_recordset($1::jsonb) as u(id uuid, username text, name text, "organisationId" uuid, "passwordHash" text)`,
      [JSON.stringify(rows)],
    );
    await manager.query(
      `insert into role_grant (user_id, role, organisation_id, state, reason, decided_at)
       select u.id, role, u."organisationId", 'approved', 'training data', clock_timestamp()
       from jsonb_to_recordset($1::jsonb) as u(id uuid, "organisationId" uuid, roles jsonb), jsonb_array_elements_text(u.roles) role`,
      [JSON.stringify(rows)],
    );
  });
}

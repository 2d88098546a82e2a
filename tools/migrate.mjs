/** Brings the database of DATABASE_ADMIN_URL, the owner's address, to the present schema. */
import { command } from './command.mjs';
import { migrate } from './database/migrations.mjs';

await command(async () => {
  const url = process.env.DATABASE_ADMIN_URL;
  if (!url) throw new Error('DATABASE_ADMIN_URL is not set: the address of the database as its owner');
  const done = await migrate(url);
  console.log(done.length ? `migrated: ${done.join(', ')}` : 'the schema is up to date');
});

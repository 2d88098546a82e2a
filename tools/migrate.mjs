/** Brings the database of DATABASE_ADMIN_URL, the owner's address, to the present schema and adds reference data it lacks. */
import { registry } from '@beian/workflows';
import { DataSource } from 'typeorm';
import { command } from './command.mjs';
import { migrate } from './database/migrations.mjs';
import { loadReference } from './reference/load-reference.mjs';

await command(async () => {
  const url = process.env.DATABASE_ADMIN_URL;
  if (!url) throw new Error('DATABASE_ADMIN_URL is not set: the address of the database as its owner');
  const done = await migrate(url);
  console.log(done.length ? `migrated: ${done.join(', ')}` : 'the schema is up to date');
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  await loadReference(source, registry.regions).finally(() => source.destroy());
});

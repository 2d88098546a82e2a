import { provideDatabase, provideTemporal } from './servers.mjs';

/** jest globalSetup of the projects that need PostgreSQL and Temporal. A server that cannot be had fails the run. */
export default async function provide() {
  await provideDatabase();
  await provideTemporal();
}

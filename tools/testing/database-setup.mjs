import { provideDatabase } from './servers.mjs';

/** jest globalSetup of the projects that need PostgreSQL. A server that cannot be had fails the run. */
export default provideDatabase;

import { stopServers } from './servers.mjs';

/** jest globalTeardown: ends what the set-up started. */
export default stopServers;

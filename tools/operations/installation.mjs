import { presentRun } from '../launch/run-record.mjs';

/** @typedef {import('../launch/run-record.mjs').Servers} Servers */

/** The servers a command works on: those named in the environment, else those of the installation that runs in this checkout. @param {NodeJS.ProcessEnv} [env] @returns {Servers} */
export function presentServers(env = process.env) {
  const running = presentRun()?.servers;
  const databaseUrl = env.DATABASE_URL ?? running?.databaseUrl;
  const temporalAddress = env.TEMPORAL_ADDRESS ?? running?.temporalAddress;
  if (databaseUrl && temporalAddress) {
    return { databaseUrl, temporalAddress, temporalNamespace: env.TEMPORAL_NAMESPACE ?? running?.temporalNamespace ?? 'cases' };
  }
  throw new Error('本目录的系统未在运行 / nothing runs in this checkout: npm start first, or name the servers in DATABASE_URL and TEMPORAL_ADDRESS.');
}

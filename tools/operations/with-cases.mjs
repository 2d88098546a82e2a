import { presentServers } from './installation.mjs';

/**
 * What a command works with.
 * @typedef {object} Cases
 * @property {import('@beian/cases').FactsAccess} facts
 * @property {import('@beian/cases/temporal').Doorbell} doorbell
 */

/** Does a piece of work on the cases of the present installation, and lets go of its servers. @template T @param {(cases: Cases) => Promise<T>} work @returns {Promise<T>} */
export async function withCases(work) {
  const servers = presentServers();
  const [{ Database }, { Doorbell }] = await Promise.all([import('@beian/cases'), import('@beian/cases/temporal')]);
  const database = new Database({ url: servers.databaseUrl });
  const doorbell = Doorbell.open({ database }, { address: servers.temporalAddress, namespace: servers.temporalNamespace });
  try {
    return await work({ facts: { database }, doorbell });
  } finally {
    await doorbell.close();
    await database.close();
  }
}

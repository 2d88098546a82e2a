import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';
import { startChild, untilReady } from '../services/child.mjs';

/**
 * What api and worker are told.
 * @typedef {object} Settings
 * @property {string} databaseUrl
 * @property {string} temporalAddress
 * @property {string} temporalNamespace
 * @property {number} port
 * @property {string} folder holds files, secrets and logs
 * @property {NodeJS.ProcessEnv} [env]
 */

/** The applications never see the address of the tables' owner. @param {Settings} settings @returns {NodeJS.ProcessEnv} */
export function applicationEnvironment({ databaseUrl, temporalAddress, temporalNamespace, port, folder, env = process.env }) {
  const { DATABASE_ADMIN_URL: _, ...inherited } = env;
  return {
    ...inherited,
    BEIAN_MODE: env.BEIAN_MODE ?? 'training',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: temporalNamespace,
    PORT: String(port),
    BEIAN_PUBLIC_URL: env.BEIAN_PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    BEIAN_STORAGE_DIR: env.BEIAN_STORAGE_DIR ?? join(folder, 'files'),
    BEIAN_WEB_DIST: env.BEIAN_WEB_DIST ?? join(projectRoot, 'apps', 'web', 'dist'),
    BEIAN_SECRET_DIR: env.BEIAN_SECRET_DIR ?? join(folder, 'secrets'),
  };
}

/** @param {'api' | 'worker'} name */
const entry = (name) => join(projectRoot, 'apps', name, 'dist', 'main.js');

/**
 * Heaps are bounded, or each would grow to what the machine has; docker/application.sh says the same.
 * @type {Readonly<Record<'api' | 'worker', readonly string[]>>}
 */
const nodeOptions = {
  api: ['--max-old-space-size=384', '--max-semi-space-size=8'],
  worker: ['--max-old-space-size=512', '--max-semi-space-size=8', '--import', './apps/worker/dist/thread-setup.js'],
};

/** @param {'api' | 'worker'} name @param {Settings} settings */
export async function startApplication(name, settings) {
  const main = entry(name);
  if (!existsSync(main)) throw new Error(`apps/${name} is not built: ${main} is missing; run npm run build`);
  for (const part of ['files', 'secrets', 'logs']) mkdirSync(join(settings.folder, part), { recursive: true, mode: 0o700 });
  return startChild(name, process.execPath, ['--enable-source-maps', ...nodeOptions[name], main], { cwd: projectRoot, log: join(settings.folder, 'logs', `${name}.log`), env: applicationEnvironment(settings) });
}

/** Waits until the api and all it needs say they are ready. @param {import('../services/child.mjs').Child} api @param {string} address */
export function untilServing(api, address) {
  return untilReady(api, () => fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false), 60_000);
}

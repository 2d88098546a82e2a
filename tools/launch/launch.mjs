import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../database/migrations.mjs';
import { dataFolder } from '../services/folders.mjs';
import { claimPort } from '../services/ports.mjs';
import { temporalProgram } from '../services/temporal-program.mjs';
import { startTemporal } from '../services/temporal.mjs';
import { startApplication, untilServing } from './applications.mjs';
import { build } from './build.mjs';
import { provideDatabase } from './database.mjs';
import { createProgress, figureTable } from './progress.mjs';
import { endLeftovers } from './run-record.mjs';
import { provideKeyRing } from './secrets.mjs';
import { createSupervisor } from './supervisor.mjs';
import { welcome } from './welcome.mjs';

const usualPort = 3000;

/** Starts everything, says where it is, and stays until it is told to stop. @param {{ installationSeconds: number }} before */
export async function launch({ installationSeconds }) {
  const progress = createProgress();
  if (installationSeconds) progress.figures.push({ name: '安装依赖 / installing packages', seconds: installationSeconds });
  prepareFolder();
  const left = await endLeftovers();
  if (left.length) progress.say(`  上次未正常结束，已停止遗留进程 / ended what an earlier run left: ${left.join(', ')}`);
  const supervisor = createSupervisor(progress.say);
  try {
    const { address, accounts } = await bringUp(progress, supervisor);
    progress.say(welcome(address, accounts));
    progress.say(figureTable(progress.figures, progress.elapsed() + installationSeconds));
    progress.say('\n  Ctrl-C 停止 / to stop\n');
    await supervisor.untilStopped();
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}

function prepareFolder() {
  const before = process.umask(0o022);
  mkdirSync(join(dataFolder(), 'temporal'), { recursive: true });
  mkdirSync(join(dataFolder(), 'logs'), { recursive: true });
  process.umask(before);
  provideKeyRing();
}

/** @param {ReturnType<typeof createProgress>} progress @param {import('./supervisor.mjs').Supervisor} supervisor */
async function bringUp(progress, supervisor) {
  const { port, release } = await webPort(progress.say);
  const [, database, temporal] = await allOrFirstFailure([
    progress.step('构建 / building', () => build()),
    progress.step('PostgreSQL', async () => {
      const provided = await provideDatabase();
      supervisor.add(provided.child, provided.stop);
      return provided;
    }),
    startTemporalServer(progress, supervisor),
  ]);
  supervisor.checkpoint();
  await progress.step('数据库结构 / migrating', () => migrate(database.ownerUrl));
  const accounts = await progress.step('培训数据 / training data', async () => {
    // Its data come from the packages just built.
    const { seed } = await import('./seed.mjs');
    return seed(database.ownerUrl);
  });
  supervisor.checkpoint();
  const settings = { databaseUrl: database.url, temporalAddress: temporal.address, temporalNamespace: temporal.namespace, port, folder: dataFolder() };
  const address = `http://127.0.0.1:${port}`;
  await progress.step('应用 / api and worker', async () => {
    await supervisor.keep(() => startApplication('worker', settings));
    await untilServing(await supervisor.keep(() => startApplication('api', settings)), address);
  });
  await release();
  supervisor.serving(address, { databaseUrl: database.url, temporalAddress: temporal.address, temporalNamespace: temporal.namespace });
  return { address, accounts };
}

/** @param {ReturnType<typeof createProgress>} progress @param {import('./supervisor.mjs').Supervisor} supervisor */
async function startTemporalServer(progress, supervisor) {
  const program = process.env.TEMPORAL_ADDRESS ? undefined : await progress.step('取得 Temporal / obtaining Temporal', () => temporalProgram({ say: (line) => progress.say(`      ${line}`) }));
  return progress.step('Temporal', async () => {
    const server = await startTemporal({ folder: join(dataFolder(), 'temporal'), persistent: true, ...(program ? { program } : {}) });
    supervisor.add(server.child, server.stop);
    return server;
  });
}

/**
 * All results; after a failure the others are awaited first, so that nothing they started escapes the supervisor.
 * @template {readonly unknown[] | []} T @param {T} works @returns {Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>}
 */
async function allOrFirstFailure(works) {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** @param {(line: string) => void} say */
async function webPort(say) {
  const wanted = Number(process.env.PORT ?? usualPort);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) throw new Error(`PORT 无效 / PORT is not a port number: ${process.env.PORT}`);
  const { port, busy, release } = await claimPort(wanted);
  if (busy.length) say(`  端口 ${busy.join(', ')} 已被占用，改用 ${port} / port ${busy.join(', ')} is in use: taking ${port} (PORT=… chooses another)`);
  return { port, release };
}

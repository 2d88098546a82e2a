/**
 * npm start: from a bare clone to the sign-in page.
 * This file and what it imports at once run on Node 20 with nothing installed; the rest is loaded after the installation, on the project's Node.
 */
import { command } from './command.mjs';
import { install, isInstalled } from './launch/install.mjs';
import { createProgress } from './launch/progress.mjs';
import { presentRun } from './launch/run-record.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

const installation = 'BEIAN_INSTALLATION_SECONDS';

async function main() {
  const running = presentRun();
  if (running) throw new Error(`本目录的系统已在运行 / this checkout is running already: ${running.address ?? '(starting)'} · pid ${running.launcher.pid}`);
  if (!isInstalled()) {
    const progress = createProgress();
    await progress.step('安装依赖 / installing packages', install);
    process.env[installation] = String(progress.elapsed());
  }
  await continueUnderProjectNode();
  const { launch } = await import('./launch/launch.mjs');
  await launch({ installationSeconds: Number(process.env[installation] ?? 0) });
}

await command(main);

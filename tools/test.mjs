/** npm test: everything, from nothing. Ends with the time of each stage and the number of tests passed and failed. */
import { command } from './command.mjs';
import { install, isInstalled } from './launch/install.mjs';
import { createProgress } from './launch/progress.mjs';
import { continueUnderProjectNode } from './runtime.mjs';

const installation = 'BEIAN_INSTALLATION_SECONDS';

await command(async () => {
  if (!isInstalled()) {
    const progress = createProgress();
    await progress.step('安装依赖 / installing packages', install);
    process.env[installation] = String(progress.elapsed());
  }
  await continueUnderProjectNode();
  const { testEverything } = await import('./stages/test-everything.mjs');
  await testEverything(Number(process.env[installation] ?? 0));
});

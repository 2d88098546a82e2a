import { createProgress, figureTable } from '../launch/progress.mjs';
import { JestFailure } from './jest-run.mjs';
import { testStages } from './stages.mjs';

/** Runs every stage, also after one has failed, and sums up. @param {number} installationSeconds */
export async function testEverything(installationSeconds) {
  const progress = createProgress();
  if (installationSeconds) progress.figures.push({ name: '安装依赖 / installing packages', seconds: installationSeconds });
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failures = [];

  /** @param {import('./stages.mjs').Stage} stage */
  async function perform({ name, work }) {
    const since = progress.elapsed();
    console.log(`\n━━ ${name}`);
    try {
      add(total, await work());
    } catch (error) {
      if (error instanceof JestFailure) add(total, error.count);
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    progress.figures.push({ name, seconds: progress.elapsed() - since });
  }

  for (const group of testStages()) await Promise.all(group.map(perform));
  console.log(`\n${figureTable(progress.figures, progress.elapsed() + installationSeconds)}\n`);
  for (const failure of failures) console.log(`  ✗ ${failure}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (failures.length || !total.passed) process.exitCode = 1;
}

/** @param {import('./jest-run.mjs').Count} total @param {import('./jest-run.mjs').Count | void} counted */
function add(total, counted) {
  if (!counted) return;
  total.passed += counted.passed;
  total.failed += counted.failed;
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Tests of the procedures in the order in which they are asked; the slow ones only when the quick ones noticed nothing. */
const ROUNDS: readonly (readonly string[])[] = [
  ['workflows/.*/workflow\\.test', 'workflows/duties\\.test', 'workflows/conformance\\.test'],
  ['workflows/conformance-coverage\\.test'],
  ['workflows/conformance-oracle\\.test'],
];

/** The first test file that fails in the copy, or null. */
export async function runTests(root: string): Promise<string | null> {
  for (const round of ROUNDS) {
    const failed = await failing(root, round);
    if (failed !== null) return failed;
  }
  return null;
}

async function failing(root: string, patterns: readonly string[]): Promise<string | null> {
  const report = join(root, 'report.json');
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--rootDir', root, '--selectProjects', 'unit', '--maxWorkers=1', '--json', '--outputFile', report, '--testPathPatterns', ...patterns];
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...options], {
    cwd: root, stdio: 'ignore', env: { ...process.env, BEIAN_ORACLE_RUNS: '40' },
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code === 0) return null;
  if (!existsSync(report)) throw new Error('the tests could not be run in the copy');
  const { testResults }: { testResults: readonly { readonly name: string; readonly status: string }[] } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.find(({ status }) => status === 'failed');
  return failed === undefined ? 'a test' : relative(root, failed.name);
}

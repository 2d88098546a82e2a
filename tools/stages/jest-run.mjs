import { existsSync, readFileSync, rmSync } from 'node:fs';
import { jestArguments } from './jest-arguments.mjs';
import { run } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} Report the part of jest's report that is counted
 */

/** A failed run, with what could still be counted. */
export class JestFailure extends Error {
  /** @param {Count} count */
  constructor(count) {
    super(count.failed ? `${count.failed} failed` : 'no test ran');
    this.count = count;
  }
}

/** A file that could not even be loaded counts as one failure. @param {Report} report @returns {Count} */
export function countOf({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** @param {readonly string[]} projects @param {string} report @returns {Promise<Count>} */
export async function jestRun(projects, report) {
  rmSync(report, { force: true });
  const ended = await run(...jestArguments(projects, ['--json', '--outputFile', report, '--maxWorkers=2'])).then(() => true, () => false);
  const count = existsSync(report) ? countOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  if (!ended || count.failed || !count.passed) throw new JestFailure(count);
  return count;
}

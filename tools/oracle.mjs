/** npm run oracle -- --runs 5000: random cases of every diagram on another engine and on ours, as many as asked for. */
import { command } from './command.mjs';
import { continueUnderProjectNode } from './runtime.mjs';
import { jestArguments } from './stages/jest-arguments.mjs';
import { run } from './stages/run.mjs';

await command(async () => {
  await continueUnderProjectNode();
  const at = process.argv.indexOf('--runs');
  const runs = at < 0 ? 200 : Number(process.argv[at + 1]);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('用法：npm run oracle -- --runs 5000 / usage: npm run oracle -- --runs 5000');
  process.env['BEIAN_ORACLE_RUNS'] = String(runs);
  await run(...jestArguments(['unit'], ['--testTimeout', String(runs * 10_000), '--testPathPatterns', 'conformance/oracle/oracle\\.test|conformance-oracle\\.test']));
});

import { FreshModules } from '../../mutate/fresh-modules.js';
import { TestBench } from '../../mutate/test-bench.js';

/** Runs tests of a copy of the project in this process and tells what fails first in each. */
const [root = '', ...files] = process.argv.slice(2);
const [bench, modules] = [new TestBench(), new FreshModules(root)];
modules.next();
process.env['BEIAN_ORACLE_RUNS'] = '3';
const failures: Record<string, string> = {};
for (const file of files) {
  const failure = await bench.firstFailure(() => modules.load(file));
  if (failure !== null) failures[file] = failure;
}
process.stdout.write(JSON.stringify(failures));

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { FreshModules } from './fresh-modules.js';
import type { Killer } from './mutant.js';
import { TestBench } from './test-bench.js';

/** Tests that hold the procedures as a whole, the quick ones first. */
const LATER = ['workflows/conformance-coverage.test.ts', 'workflows/conformance-oracle.test.ts'];

/** Random cases of each diagram for one mutant: the suite itself draws more. */
const RUNS = '6';

/** The tests of the procedures in a copy of the project, run again for each mutant. */
export class CourseTests {
  private readonly bench = new TestBench();
  private readonly modules: FreshModules;
  private readonly files: readonly string[];

  constructor(root: string) {
    this.modules = new FreshModules(root);
    const scenarios = readdirSync(join(root, 'workflows'), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'workflow.test.ts')
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
    this.files = ['workflows/duties.test.ts', ...scenarios.sort(), ...LATER];
    // The same draws for every mutant: a verdict can be had again.
    fc.configureGlobal({ seed: 1 });
    process.env['BEIAN_ORACLE_RUNS'] = RUNS;
  }

  async killer(): Promise<Killer | null> {
    this.modules.next();
    for (const file of this.files) {
      const failure = await this.bench.firstFailure(() => this.modules.load(file));
      if (failure !== null) return { check: file, says: failure };
    }
    return null;
  }
}

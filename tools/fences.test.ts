import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './services/folders.mjs';

let folder = '';

function file(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Rules broken in a small tree, as `rule: from → to`. */
function broken(): string[] {
  const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'libs', 'workflows', 'apps'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary }: { summary: { violations: { rule: { name: string }; from: string; to: string }[] } } = JSON.parse(stdout);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beian-fences-'));
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.base.json']) copyFileSync(join(projectRoot, name), join(folder, name));
  for (const path of ['libs/calendar/src/a.ts', 'libs/cases/src/a.ts', 'libs/procedure/src/kernel/a.ts', 'workflows/east/x/workflow.ts', 'apps/web/src/a.ts', 'apps/api/src/a.ts']) file(path, 'export const a = 1;\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the fences between packages', () => {
  it('let the intended direction pass', () => {
    file('workflows/east/x/workflow.ts', "export { a } from '../../../libs/procedure/src/kernel/a.js';\n");
    file('apps/web/src/a.ts', "export { a } from '../../../libs/calendar/src/a.js';\n");
    file('apps/api/src/a.ts', "export { a } from '../../../libs/cases/src/a.js';\n");
    expect(broken()).toEqual([]);
  });

  it('stop every wrong direction', () => {
    file('libs/calendar/src/a.ts', "export { a } from '../../cases/src/a.js';\n");
    file('libs/cases/src/a.ts', "export { a } from '../../../apps/api/src/a.js';\n");
    file('libs/procedure/src/kernel/a.ts', "import { hostname } from 'node:os';\nexport const a = hostname;\n");
    file('workflows/east/x/workflow.ts', "export { b } from './rules.js';\nexport { a } from '../../west/y/rules.js';\n");
    file('workflows/east/x/rules.ts', 'export const b = 1;\n');
    file('workflows/west/y/rules.ts', 'export const a = 1;\n');
    file('apps/web/src/a.ts', "export { a } from '../../../libs/procedure/src/kernel/a.js';\n");
    file('apps/web-e2e/src/a.ts', "export { a } from '../../api/src/a.js';\n");
    expect(broken()).toEqual([
      'course-code-is-sandboxed: workflows/east/x/workflow.ts → workflows/east/x/rules.ts',
      'course-code-is-sandboxed: workflows/east/x/workflow.ts → workflows/west/y/rules.ts',
      'journeys-know-the-described-api-only: apps/web-e2e/src/a.ts → apps/api/src/a.ts',
      'kernel-uses-no-node: libs/procedure/src/kernel/a.ts → os',
      'libs-know-no-procedure-and-no-app: libs/cases/src/a.ts → apps/api/src/a.ts',
      'procedures-do-not-know-each-other: workflows/east/x/workflow.ts → workflows/west/y/rules.ts',
      'pure-libs-are-pure: libs/calendar/src/a.ts → libs/cases/src/a.ts',
      'web-stands-alone: apps/web/src/a.ts → libs/procedure/src/kernel/a.ts',
    ]);
  });

  it('stop a cycle of imports', () => {
    file('libs/calendar/src/a.ts', "import { b } from './b.js';\nexport const a = () => b;\n");
    file('libs/calendar/src/b.ts', "import { a } from './a.js';\nexport const b = () => a;\n");
    expect(broken()).toContainEqual(expect.stringContaining('no-cycles: libs/calendar/src/'));
  });
});

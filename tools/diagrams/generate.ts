/** Writes the typed modules of all diagrams, once each of them is sound; with --check it only says whether they are up to date. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiagramError } from '@beian/bpmn';
import { checkRuns } from './check-runs.js';
import { DIAGRAM_SETS, readDiagramSet, type DiagramSet, type DrawnProcess } from './diagram-sets.js';
import { generatedFiles } from './generated-files.js';

/** Another root than the project's, for tests: `--root <folder>`. */
const at = process.argv.indexOf('--root');
const root = (at < 0 ? undefined : process.argv[at + 1]) ?? join(import.meta.dirname, '../..');
const checking = process.argv.includes('--check');
const stale: string[] = [];

for (const set of DIAGRAM_SETS) {
  const files = generatedFiles(await soundSet(set));
  const folder = join(root, set.modules);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) update(set.modules, name, text);
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) remove(set.modules, name);
  }
}
if (checking && stale.length > 0) {
  process.stderr.write(`Stale, run npm run generate / 已过期，请运行 npm run generate:\n${stale.map((path) => `  ${path}\n`).join('')}`);
  process.exitCode = 1;
} else {
  process.stdout.write(checking ? 'Generated modules are up to date.\n' : `${stale.length} generated modules changed.\n`);
}

/** A faulty diagram ends the run with one line a fault. */
async function soundSet(set: DiagramSet): Promise<readonly DrawnProcess[]> {
  try {
    const drawn = await readDiagramSet(root, set);
    checkRuns(drawn);
    return drawn;
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    process.stderr.write(`流程图有误 / diagrams are faulty:\n${error.message.split('\n').map((line) => `  ${line}\n`).join('')}`);
    process.exit(1);
  }
}

function update(folder: string, name: string, text: string): void {
  const path = join(root, folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale.push(`${folder}/${name}`);
  if (!checking) writeFileSync(path, text);
}

function remove(folder: string, name: string): void {
  stale.push(`${folder}/${name}`);
  if (!checking) rmSync(join(root, folder, name));
}

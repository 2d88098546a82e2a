/** Writes the typed modules of all diagrams; with --check it only says whether they are up to date. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIAGRAM_SETS, readDiagramSet } from './diagram-sets.js';
import { generatedFiles } from './generated-files.js';

const root = join(import.meta.dirname, '../..');
const checking = process.argv.includes('--check');
const stale: string[] = [];

for (const set of DIAGRAM_SETS) {
  const files = generatedFiles(await readDiagramSet(root, set));
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

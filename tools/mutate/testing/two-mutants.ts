import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../services/folders.mjs';
import { courseMutants } from '../course-mutants.js';
import { Judge } from '../judge.js';
import { PrivateCopy } from '../private-copy.js';

/** Prints who kills a course that means the same as the original, and one with two steps swapped. */
const file = 'workflows/shared/archive/workflow.ts';
const text = readFileSync(join(projectRoot, file), 'utf8');
const swapped = courseMutants(file, text).find(({ operator }) => operator === 'swap two steps');
if (swapped === undefined) throw new Error('nothing to swap');

const copy = new PrivateCopy(join(realpathSync(tmpdir()), `beian-mutate-${process.pid}`));
try {
  const judge = new Judge(copy);
  const same = await judge.killerOf({ file, text: text.replace('for (;;) {', 'while (true) {') });
  const other = await judge.killerOf({ file, text: await swapped.text() });
  console.log(JSON.stringify({ same: same?.check ?? null, swapped: other?.check ?? null }));
} finally {
  rmSync(copy.root, { recursive: true, force: true });
}

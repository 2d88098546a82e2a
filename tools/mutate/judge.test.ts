import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Judges in a process of its own, as the tool does: a worker loads the sources as they stand. */
async function verdicts(): Promise<unknown> {
  const options = ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...options, 'tools/mutate/testing/two-mutants.ts'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(said);
}

describe('the judge of mutants', () => {
  it('lets one live that means the same, and names the check that stops one whose steps changed places', async () => {
    expect(await verdicts()).toEqual({ same: null, swapped: 'the bijection' });
  });
});

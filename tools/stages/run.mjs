import { spawn } from 'node:child_process';
import { projectRoot } from '../services/folders.mjs';

/** Runs the project's Node on a script; its output is ours; a non-zero end is a failure. @param {...string} args @returns {Promise<void>} */
export async function run(...args) {
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  // A terminal interrupts both of us; a request to end reaches us alone.
  const end = () => void child.kill('SIGTERM');
  process.once('SIGTERM', end);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.removeListener('SIGTERM', end);
  if (code !== 0) throw new Error(`ended with ${code}`);
}

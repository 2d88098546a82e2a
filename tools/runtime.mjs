import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './services/folders.mjs';

/** The application runs on this major version; the scripts that begin a run, before anything is installed, on Node 20 too. */
export const runtimeMajor = 24;

/** @param {string} program */
function major(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(1) ?? '', 10);
}

/** The Node the project runs on: the present one if it is of the right version, else the pinned one in node_modules. @returns {string} */
export function projectNode() {
  if (Number.parseInt(process.versions.node, 10) === runtimeMajor) return process.execPath;
  const pinned = join(projectRoot, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned) && major(pinned) === runtimeMajor) return pinned;
  throw new Error(`需要 Node ${runtimeMajor} / Node ${runtimeMajor} is needed: no pinned package for ${process.platform}-${process.arch} was installed. Install Node ${runtimeMajor} LTS and run again.`);
}

/** Goes on under the project's Node. Returns only when this already is it; otherwise the process lives as long as its successor and ends as it ends. */
export async function continueUnderProjectNode() {
  const node = projectNode();
  if (node === process.execPath) return;
  const successor = spawn(node, process.argv.slice(1), { stdio: 'inherit', env: process.env });
  // Ctrl-C reaches both processes of the terminal; the successor decides when it is over.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => successor.kill(signal));
  process.exit(await new Promise((resolve) => successor.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))));
}

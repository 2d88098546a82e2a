import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';

/**
 * Builds all packages and the workflow bundle; what did not change comes from nx's cache.
 * @param {{ output?: 'inherit' | 'quiet' }} [options]
 */
export async function build({ output = 'quiet' } = {}) {
  const nx = join(projectRoot, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const env = { ...process.env, NX_DAEMON: 'false', CI: 'true', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [nx, 'run-many', '--targets=build,bundle', '--parallel=2', '--output-style=static'], { cwd: projectRoot, env, stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`构建失败 / the build failed:\n${failedTasks(said)}`);
}

/** What nx printed of the tasks that failed, without those that went well. @param {string} output */
export function failedTasks(output) {
  const [tasks = '', summary = ''] = output.split(/^.*Failed tasks:$/m);
  const failed = [...summary.matchAll(/^- (\S+:\S+)/gm)].map(([, name]) => name);
  const sections = tasks.split(/^(?=> nx run )/m).filter((section) => failed.includes(/^> nx run (\S+)/.exec(section)?.[1]));
  return (sections.length ? sections.join('\n') : output).trimEnd().split('\n').slice(-60).join('\n');
}

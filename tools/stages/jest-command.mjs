import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';

/**
 * How jest is run on some of its projects.
 * @param {readonly string[]} projects @param {readonly string[]} [options]
 * @returns {{ program: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function jestCommand(projects, options = []) {
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  return {
    program: process.execPath,
    args: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--rootDir', projectRoot, '--selectProjects', ...projects, ...options],
    env: process.env,
  };
}

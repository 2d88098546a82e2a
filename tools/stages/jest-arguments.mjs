import { join } from 'node:path';
import { projectRoot } from '../services/folders.mjs';

/** Arguments for Node that run jest on some of its projects. @param {readonly string[]} projects @param {readonly string[]} [options] @returns {string[]} */
export function jestArguments(projects, options = []) {
  const jest = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
  return ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--rootDir', projectRoot, '--selectProjects', ...projects, ...options];
}

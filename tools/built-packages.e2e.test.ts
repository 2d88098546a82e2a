import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './services/folders.mjs';

const packages = readdirSync(join(projectRoot, 'libs')).filter((name) => existsSync(join(projectRoot, 'libs', name, 'package.json')));

/** Node reads CommonJS packages differently from jest: what runs in tests may not load in the product. */
describe('the built packages', () => {
  it.each(packages)('load in Node: @beian/%s', (name) => {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `await import('@beian/${name}')`], { cwd: projectRoot, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

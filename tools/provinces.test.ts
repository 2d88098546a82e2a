import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { registry } from '../workflows/index.js';
import { projectRoot } from './services/folders.mjs';

const names = registry.regions.flatMap(({ name }) => [name.zh.replace(/[省市]$/, ''), name.en.toLowerCase()]);
/** Tests may play a sample procedure; the reference data know every region of the country. */
const free = /\.test\.tsx?$|\/testing\/|^apps\/web-e2e\/|^tools\/reference\/|\/(generated|dist|node_modules)\//;

const sources = ['libs', 'apps'].flatMap((group) => readdirSync(join(projectRoot, group)).map((name) => join(projectRoot, group, name, 'src')));
const named = [...sources, join(projectRoot, 'tools')].filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
  .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((path) => !free.test(path) && names.some((name) => readFileSync(join(projectRoot, path), 'utf8').toLowerCase().includes(name)));

describe('the platform', () => {
  it('names no province: what differs between them is declared in workflows/', () => {
    expect(named).toEqual([]);
  });
});

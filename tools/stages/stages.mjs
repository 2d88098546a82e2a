import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, projectRoot } from '../services/folders.mjs';
import { build } from '../launch/build.mjs';
import { jestRun } from './jest-run.mjs';
import { run } from './run.mjs';

/**
 * One part of `npm test`. Its answer, if any, is what jest counted.
 * @typedef {{ name: string, work: () => Promise<import('./jest-run.mjs').Count | void> }} Stage
 */

/** @param {...string} path */
const package_ = (...path) => join(projectRoot, 'node_modules', ...path);

const tsc = package_('typescript', 'bin', 'tsc');

/** The stages in order; those of one group run at the same time. @returns {Stage[][]} */
export function testStages() {
  const reports = join(dataFolder(), 'test');
  mkdirSync(reports, { recursive: true });
  /** @param {string} name @param {readonly string[]} projects @returns {Stage} */
  const jest = (name, projects) => ({ name, work: () => jestRun(projects, join(reports, `${projects.join('-')}.json`)) });
  /** @type {Stage} */
  const compiler = {
    name: '类型 / types',
    work: async () => {
      await run(tsc, '-p', 'tsconfig.json');
      await run(tsc, '-p', join('apps', 'web', 'tsconfig.json'));
    },
  };
  return [
    [{ name: '生成代码 / generated code', work: () => run(...generatorCommand('--check')) }],
    [{ name: '依赖方向 / fences', work: () => run(package_('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', 'libs', 'workflows', 'apps', 'tools') }],
    [compiler, { name: '规范 / lint', work: () => run(package_('eslint', 'bin', 'eslint.js'), '.') }],
    [jest('单元 / unit', ['unit', 'web'])],
    [jest('数据库 / database', ['db'])],
    [jest('流程 / flow', ['flow'])],
    [{ name: '构建 / build', work: () => build() }],
    [jest('浏览器 / end to end', ['e2e'])],
  ];
}

/** The generator reads the TypeScript sources as they stand. @param {...string} options @returns {string[]} */
const generatorCommand = (...options) => ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--disable-warning=ExperimentalWarning', 'tools/diagrams/generate.ts', ...options];

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

/** @returns {Stage[]} */
export function testStages() {
  const reports = join(dataFolder(), 'test');
  mkdirSync(reports, { recursive: true });
  /** @param {string} name @param {readonly string[]} projects @returns {Stage} */
  const jest = (name, projects) => ({ name, work: () => jestRun(projects, join(reports, `${projects.join('-')}.json`)) });
  return [
    { name: '生成代码 / generated code', work: () => run(...generatorCommand('--check')) },
    { name: '类型 / types', work: () => run(tsc, '-p', 'tsconfig.json') },
    { name: '类型（网页）/ types of the web', work: () => run(tsc, '-p', join('apps', 'web', 'tsconfig.json')) },
    { name: '规范 / lint', work: () => run(package_('eslint', 'bin', 'eslint.js'), '.') },
    { name: '依赖方向 / fences', work: () => run(package_('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', 'libs', 'workflows', 'apps', 'tools') },
    jest('单元 / unit', ['unit', 'web']),
    jest('数据库 / database', ['db']),
    jest('流程 / flow', ['flow']),
    { name: '构建 / build', work: () => build() },
    jest('浏览器 / end to end', ['e2e']),
  ];
}

/** The generator reads the TypeScript sources as they stand. @param {...string} options @returns {string[]} */
const generatorCommand = (...options) => ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--disable-warning=ExperimentalWarning', 'tools/diagrams/generate.ts', ...options];

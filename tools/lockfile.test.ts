import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete, missingOptional } from './lockfile.mjs';
import { projectRoot } from './services/folders.mjs';

const parent = { version: '1.2.3', dev: true, optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-arm64': '1.2.3' } };

describe('the lockfile', () => {
  it('holds the packages of every platform: npm ci refuses it otherwise (npm run lockfile adds them)', () => {
    const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    expect(missingOptional(packages).map(({ name }) => name)).toEqual([]);
  });

  it('is completed with the version its parent asks for and the platform of the name', () => {
    const completed = complete({ 'node_modules/tool': parent, 'node_modules/@tool/win32-arm64': { version: '1.2.3' } });
    expect(Object.keys(completed)).toEqual(['node_modules/@tool/linux-x64-musl', 'node_modules/@tool/win32-arm64', 'node_modules/tool']);
    expect(completed['node_modules/@tool/linux-x64-musl']).toEqual({ version: '1.2.3', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] });
  });

  it('finds a package that lies beside its parent or further up', () => {
    const packages = {
      'node_modules/outer/node_modules/tool': { optionalDependencies: { near: '1.0.0', far: '1.0.0', absent: '1.0.0' } },
      'node_modules/outer/node_modules/near': {},
      'node_modules/far': {},
    };
    expect(missingOptional(packages).map(({ name }) => name)).toEqual(['absent']);
  });
});

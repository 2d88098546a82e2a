import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporalProgram, temporalSources, temporalVersion } from './temporal-program.mjs';

let folder = '';

function program(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'beian-sources-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('finding the Temporal program', () => {
  it('prefers the named program, then PATH, then the cache', async () => {
    const cached = program('cache', `temporal-${temporalVersion}`);
    const cache = join(folder, 'cache');
    expect(await temporalProgram({ folder: cache, sources: temporalSources({ env: { PATH: '/nowhere' }, folder: cache }) })).toBe(cached);
    const onPath = program('bin', 'temporal');
    const env = { PATH: join(folder, 'bin') };
    expect(await temporalProgram({ folder: cache, sources: temporalSources({ env, folder: cache }) })).toBe(onPath);
    const named = program('named', 'temporal');
    expect(await temporalProgram({ folder: cache, sources: temporalSources({ env: { ...env, TEMPORAL_CLI_PATH: named }, folder: cache }) })).toBe(named);
  });

  it('passes over a file that cannot be executed', async () => {
    writeFileSync(join(folder, 'temporal'), '');
    const cached = program('cache', `temporal-${temporalVersion}`);
    const cache = join(folder, 'cache');
    expect(await temporalProgram({ folder: cache, sources: temporalSources({ env: { PATH: folder }, folder: cache }) })).toBe(cached);
  });

  it('goes on to the next source after a failure and says what failed', async () => {
    const lines: string[] = [];
    const sources = [
      { name: 'first', look: () => Promise.reject(new Error('no network')) },
      { name: 'second', look: () => '/second' },
    ];
    expect(await temporalProgram({ folder, sources, say: (line: string) => void lines.push(line) })).toBe('/second');
    expect(lines).toEqual(['Temporal · first: no network']);
  });

  it('lists everything that was tried when there is none', async () => {
    const sources = [
      { name: 'on PATH', look: () => undefined },
      { name: 'the wheel', look: () => Promise.reject(new Error('wrong hash')) },
    ];
    const search = temporalProgram({ folder, sources });
    await expect(search).rejects.toThrow(/TEMPORAL_ADDRESS: not set[\s\S]*on PATH: nothing there[\s\S]*the wheel: wrong hash[\s\S]*TEMPORAL_CLI_PATH/);
  });
});

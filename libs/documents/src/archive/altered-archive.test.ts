import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { ZipArchive } from 'archiver';
import { verifyArchive } from '../index.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const index = (files: readonly { path: string; sha256: string }[]): string =>
  JSON.stringify({ files: files.map((file) => ({ ...file, title: '甲', group: '乙' })) });

async function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipArchive();
  const bytes = buffer(zip.pipe(new PassThrough()));
  for (const [name, text] of Object.entries(files)) zip.append(text, { name });
  await zip.finalize();
  return bytes;
}

async function problems(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const verdict = await verifyArchive(await zipOf(files));
  expect(verdict.intact).toBe(verdict.problems.length === 0);
  return verdict.problems.map(({ text }) => text.en);
}

function package_(content: string, listed: string): Readonly<Record<string, string>> {
  const json = index([{ path: 'a.txt', sha256: hash(listed) }]);
  return { 'a.txt': content, 'index.json': json, SHA256SUMS: `${hash(listed)}  a.txt\n${hash(json)}  index.json\n` };
}

describe('a package made by somebody else', () => {
  it('passes when everything agrees', async () => {
    expect(await problems(package_('x', 'x'))).toEqual([]);
  });

  it('fails for a file changed and packed again', async () => {
    expect(await problems(package_('changed', 'x'))).toEqual(['a.txt: the file was changed']);
  });

  it('fails for a file added', async () => {
    expect(await problems({ ...package_('x', 'x'), 'b.txt': 'y' })).toEqual(['b.txt: the file is not in the hash list']);
  });

  it('fails for a file taken out', async () => {
    const { 'a.txt': _taken, ...rest } = package_('x', 'x');
    expect(await problems(rest)).toEqual(['a.txt: the file is missing']);
  });

  it('fails when index and hash list disagree', async () => {
    const json = index([{ path: 'a.txt', sha256: hash('other') }]);
    const files = { 'a.txt': 'x', 'index.json': json, SHA256SUMS: `${hash('x')}  a.txt\n${hash(json)}  index.json\n` };
    expect(await problems(files)).toEqual(['a.txt: the index and the hash list disagree']);
  });

  it('fails without a hash list', async () => {
    expect(await problems({ 'a.txt': 'x' })).toEqual(['SHA256SUMS: the hash list is missing']);
  });
});

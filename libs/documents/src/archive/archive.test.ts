import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readZipText } from '../testing/index.js';
import { assembleArchive, verifyArchive, type ArchiveEntry, type ArchiveFacts } from '../index.js';

const facts: ArchiveFacts = {
  caseNo: 'X-2026-000001', procedure: '某事项备案', applicant: '某<示例>公司', authority: '某市人力资源和社会保障局', result: '备案完成',
  filedOn: '2026-03-02', closedOn: '2026-05-20', retentionYears: 30, assembledAt: '2026-05-20T08:00:00Z',
};

function entry(path: string, text: string, bytes?: ArchiveEntry['bytes']): ArchiveEntry {
  return {
    path, title: path, group: '申请材料', sha256: createHash('sha256').update(text).digest('hex'), bytes: bytes ?? Buffer.from(text),
  };
}

const entries = [entry('02-材料/营业执照.txt', '执照'), entry('01-申请表/申请表.txt', '申请表')];

/** Flips one byte of the packed bytes of a file, as a failing disk would. */
function damaged(zip: Buffer, name: string): Buffer {
  const copy = Buffer.from(zip);
  const place = copy.indexOf(name) + name.length + 20;
  copy.writeUInt8(copy.readUInt8(place) ^ 0x01, place);
  return copy;
}

describe('the archive package', () => {
  it('is found intact by the verifier, and the hash of its hash list is told', async () => {
    const archive = await assembleArchive(entries, facts);
    const verdict = await verifyArchive(archive.zip);
    expect(verdict).toEqual({ intact: true, sumsSha256: archive.sumsSha256, problems: [] });
  });

  it('is the same byte for byte whatever the order of its entries', async () => {
    const one = await assembleArchive(entries, facts);
    const other = await assembleArchive(entries.toReversed(), facts);
    expect(other.sha256).toBe(one.sha256);
  });

  it('takes files as streams', async () => {
    const streamed = entry('大文件.bin', '流'.repeat(100_000), () => Readable.from([Buffer.from('流'.repeat(100_000))]));
    const archive = await assembleArchive([streamed], facts);
    expect((await verifyArchive(archive.zip)).intact).toBe(true);
  });

  it('refuses a file whose bytes are not the ones recorded', async () => {
    const changed = { ...entry('a.txt', 'recorded'), bytes: Buffer.from('other') };
    await expect(assembleArchive([changed], facts)).rejects.toMatchObject({ code: 'ARCHIVE_ENTRY_INVALID', path: 'a.txt' });
  });

  it('refuses a stream whose bytes are not the ones recorded', async () => {
    const changed = entry('a.txt', 'recorded', () => Readable.from([Buffer.from('other')]));
    await expect(assembleArchive([changed], facts)).rejects.toMatchObject({ code: 'ARCHIVE_ENTRY_INVALID', path: 'a.txt' });
  });

  it.each(['../escape.txt', '/root.txt', 'a//b.txt', '', 'folder/', 'a/./b', 'a/..'])('refuses the path %j', async (path) => {
    await expect(assembleArchive([entry(path, 'x')], facts)).rejects.toMatchObject({ code: 'ARCHIVE_ENTRY_INVALID' });
  });

  it('takes the names people give their files, in a form every system can unpack', async () => {
    const odd = ['a\\..\\b: "c"?.pdf', `${'长'.repeat(300)}.pdf`, 'tail. ', 'e\u0301\u202Efdp.exe'].map((name) => entry(`材料/${name}`, name));
    const { zip } = await assembleArchive(odd, facts);
    const index: { files: readonly { path: string }[] } = JSON.parse(await readZipText(zip, 'index.json'));
    expect(index.files.map(({ path }) => path)).toEqual([
      '卷宗/材料/a_.._b_ _c__.pdf', '卷宗/材料/tail_', '卷宗/材料/é_fdp.exe', `卷宗/材料/${'长'.repeat(96)}.pdf`,
    ]);
    expect((await verifyArchive(zip)).intact).toBe(true);
  });

  it('refuses two files that one disk would take for the same', async () => {
    await expect(assembleArchive([entry('A.txt', 'x'), entry('a.txt', 'y')], facts)).rejects.toMatchObject({ code: 'ARCHIVE_ENTRY_INVALID' });
  });

  it('shows a stranger with sha256sum that nothing was changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      writeFileSync(join(folder, 'case.zip'), (await assembleArchive(entries, facts)).zip);
      execFileSync('python3', ['-m', 'zipfile', '-e', 'case.zip', 'out'], { cwd: folder });
      const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, 'out'), encoding: 'utf8' });
      expect(said.split('\n').filter((line) => line.endsWith(': OK'))).toHaveLength(5);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the verifier', () => {
  it('finds a package in which one bit fell over', async () => {
    const { zip } = await assembleArchive(entries, facts);
    const verdict = await verifyArchive(damaged(zip, 'README.txt'));
    expect(verdict.intact).toBe(false);
    expect(verdict.problems).toHaveLength(1);
  });

  it('finds a package that was cut off', async () => {
    const { zip } = await assembleArchive(entries, facts);
    expect(await verifyArchive(zip.subarray(0, zip.length - 40))).toMatchObject({ intact: false, sumsSha256: null });
  });
});

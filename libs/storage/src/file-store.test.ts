import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';
import { S3Server } from './testing/s3-server.js';

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const ABSENT = 'a'.repeat(64);

let folder: string;
let s3: S3Server;
let endpoint: string;

beforeAll(async () => {
  s3 = new S3Server('test-key');
  endpoint = await s3.start();
});
afterAll(() => s3.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beian-storage-'));
  s3.objects.clear();
});
afterEach(() => rm(folder, { recursive: true }));

const s3Store = (accessKeyId = 'test-key') =>
  new S3FileStore({
    bucket: 'beian', region: 'cn-north-1', endpoint, accessKeyId, secretAccessKey: 'test-secret', prefix: 'files/', spoolFolder: folder,
  });

describe.each<[string, () => FileStore]>([
  ['A folder', () => new LocalFileStore(folder)],
  ['A bucket', () => s3Store()],
])('%s of files', (_, open) => {
  it('gives back what was put, under the digest of its bytes', async () => {
    const store = open();
    expect(await store.put(Buffer.from('hello'))).toEqual({ sha256: HELLO, size: 5 });
    expect(await store.has(HELLO)).toBe(true);
    expect((await buffer(await store.get(HELLO))).toString()).toBe('hello');
  });

  it('takes a stream as well as bytes', async () => {
    const store = open();
    const parts = Array.from({ length: 50 }, (_, i) => Buffer.alloc(40_000, i));
    const stored = await store.put(Readable.from(parts));
    expect(stored.size).toBe(2_000_000);
    expect((await buffer(await store.get(stored.sha256))).equals(Buffer.concat(parts))).toBe(true);
  });

  it('keeps the same bytes once', async () => {
    const store = open();
    expect(await store.put(Buffer.from('hello'))).toEqual(await store.put(Readable.from([Buffer.from('hel'), Buffer.from('lo')])));
    await store.delete(HELLO);
    expect(await store.has(HELLO)).toBe(false);
  });

  it('accepts an empty file, whose meaning is for others to judge', async () => {
    const { sha256, size } = await open().put(Buffer.alloc(0));
    expect(size).toBe(0);
    expect(await buffer(await open().get(sha256))).toHaveLength(0);
  });

  it('says in both languages that a file is missing', async () => {
    await expect(open().get(ABSENT)).rejects.toMatchObject({
      code: 'FILE_MISSING', text: { zh: expect.stringContaining('文件库中没有'), en: expect.stringContaining('not in the store') },
    });
    expect(await open().has(ABSENT)).toBe(false);
    await expect(open().delete(ABSENT)).resolves.toBeUndefined();
  });

  it('refuses an address that is not a digest before touching anything', async () => {
    for (const address of ['../../etc/passwd', HELLO.toUpperCase(), '', `${HELLO}/x`]) {
      await expect(open().get(address)).rejects.toMatchObject({ code: 'FILE_ADDRESS' });
      await expect(open().delete(address)).rejects.toMatchObject({ code: 'FILE_ADDRESS' });
    }
  });

  it('keeps nothing of a stream that breaks off', async () => {
    const broken = Readable.from((async function* () {
      yield Buffer.from('hel');
      throw new Error('connection lost');
    })());
    await expect(open().put(broken)).rejects.toThrow('connection lost');
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    expect(s3.objects.size).toBe(0);
  });
});

describe('A damaged file', () => {
  it('is not passed off as whole, from a folder', async () => {
    const store = new LocalFileStore(folder);
    await store.put(Buffer.from('hello'));
    await writeFile(join(folder, HELLO.slice(0, 2), HELLO.slice(2, 4), HELLO), 'hellO');
    await expect(buffer(await store.get(HELLO))).rejects.toMatchObject({ code: 'FILE_CHANGED' });
  });

  it('is not passed off as whole, from a bucket', async () => {
    await s3Store().put(Buffer.from('hello'));
    s3.objects.set(`/beian/files/${HELLO}`, Buffer.from('hellO'));
    await expect(buffer(await s3Store().get(HELLO))).rejects.toMatchObject({ code: 'FILE_CHANGED' });
  });
});

describe('A bucket', () => {
  it('takes a file too large for memory', async () => {
    const { sha256, size } = await s3Store().put(Readable.from(Array.from({ length: 33 }, () => Buffer.alloc(1_048_576, 7))));
    expect(size).toBe(33 * 1_048_576);
    expect(s3.objects.get(`/beian/files/${sha256}`)).toHaveLength(size);
  });

  it('sends a file again when the server failed once', async () => {
    s3.failNext = true;
    await s3Store().put(Buffer.from('hello'));
    expect(await s3Store().has(HELLO)).toBe(true);
  });

  it('holds the files under the prefix and leaves nothing in the spool folder', async () => {
    await s3Store().put(Buffer.from('hello'));
    expect([...s3.objects.keys()]).toEqual([`/beian/files/${HELLO}`]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('passes on that the server refuses the key', async () => {
    await expect(s3Store('wrong-key').put(Buffer.from('hello'))).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(s3Store('wrong-key').has(HELLO)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

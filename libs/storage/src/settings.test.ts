import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of } from './digest.js';
import { openFileStore, readStorageSettings } from './settings.js';
import { S3Server } from './testing/s3-server.js';

const bucket = { BEIAN_S3_BUCKET: 'files', BEIAN_S3_ACCESS_KEY_ID: 'id', BEIAN_S3_SECRET_ACCESS_KEY: 'secret' };

describe('where files lie', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'beian-storage-settings-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is a folder when no bucket is named', async () => {
    const store = await openFileStore(readStorageSettings({ BEIAN_STORAGE_DIR: join(folder, 'new') }));
    await store.ready();
    const { sha256 } = await store.put(Buffer.from('a'));
    expect([sha256, await store.has(sha256)]).toEqual([sha256Of(Buffer.from('a')), true]);
  });

  it('is the bucket when one is named', async () => {
    const server = new S3Server('id');
    const endpoint = await server.start();
    try {
      const store = await openFileStore(readStorageSettings({ BEIAN_STORAGE_DIR: folder, ...bucket, BEIAN_S3_ENDPOINT: endpoint, BEIAN_S3_REGION: 'local' }));
      await store.ready();
      await store.put(randomBytes(32));
      expect(server.objects.size).toBe(1);
    } finally {
      await server.stop();
    }
    const away = await openFileStore(readStorageSettings({ BEIAN_STORAGE_DIR: folder, ...bucket, BEIAN_S3_ENDPOINT: endpoint }));
    await expect(away.ready()).rejects.toThrow();
  });

  it.each(['BEIAN_S3_BUCKET', 'BEIAN_S3_ACCESS_KEY_ID', 'BEIAN_S3_SECRET_ACCESS_KEY'])('is not guessed when %s is missing beside the other settings of a bucket', (name) => {
    expect(() => readStorageSettings({ BEIAN_STORAGE_DIR: folder, ...bucket, [name]: undefined })).toThrow(name);
  });

  it('is asked for in every case: bytes on their way into a bucket need a folder too', () => {
    expect(() => readStorageSettings(bucket)).toThrow('BEIAN_STORAGE_DIR');
  });
});

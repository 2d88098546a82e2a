import { createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { verified } from './digest.js';
import type { FileStore, Sha256, StoredFile } from './file-store.js';
import { checkedAddress, fileMissing } from './storage-error.js';
import { spool } from './spool.js';

/** Files in a folder, `ab/cd/abcd…`. A file appears under its address whole or not at all. */
export class LocalFileStore implements FileStore {
  constructor(private readonly root: string) {}

  async put(content: Readable | Buffer): Promise<StoredFile> {
    const { path, sha256, size } = await spool(content, join(this.root, 'incoming'));
    const target = this.#path(sha256);
    const created = await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    await syncFolder(dirname(target));
    if (created !== undefined) await Promise.all([syncFolder(dirname(dirname(target))), syncFolder(this.root)]);
    return { sha256, size };
  }

  async get(sha256: Sha256): Promise<Readable> {
    if (!(await this.has(sha256))) throw fileMissing(sha256);
    return verified(createReadStream(this.#path(sha256)), sha256);
  }

  async has(sha256: Sha256): Promise<boolean> {
    return access(this.#path(sha256)).then(
      () => true,
      () => false,
    );
  }

  async delete(sha256: Sha256): Promise<void> {
    await rm(this.#path(sha256), { force: true });
  }

  #path(sha256: Sha256): string {
    const address = checkedAddress(sha256);
    return join(this.root, address.slice(0, 2), address.slice(2, 4), address);
  }
}

/** The entry in its folder must survive a power failure as well as the bytes. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

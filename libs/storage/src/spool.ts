import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DigestingStream } from './digest.js';
import type { StoredFile } from './file-store.js';

export interface SpooledFile extends StoredFile {
  readonly path: string;
}

/** Writes the content to a file of its own in `folder`, synced to disk, since an address is known only after the last byte. */
export async function spool(content: Readable | Buffer, folder: string): Promise<SpooledFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}.part`);
  const file = await open(path, 'wx', 0o640);
  const digesting = new DigestingStream();
  try {
    const bytes = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    await pipeline(bytes, digesting, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await file.write(chunk);
    });
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return { path, ...digesting.result() };
}

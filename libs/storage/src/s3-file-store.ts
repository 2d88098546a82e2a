import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, NoSuchKey, NotFound, PutObjectCommand, S3Client,
} from '@aws-sdk/client-s3';
import { verified } from './digest.js';
import type { FileStore, Sha256, StoredFile } from './file-store.js';
import { spool, type SpooledFile } from './spool.js';
import { checkedAddress, fileMissing } from './storage-error.js';

export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Address of a compatible server; without it the service of the region. */
  readonly endpoint?: string | undefined;
  /** Key prefix inside the bucket, such as `files/`. */
  readonly prefix?: string | undefined;
  /** Folder for bytes on their way in. */
  readonly spoolFolder: string;
}

/** Up to this size the bytes are sent from memory, so that the client can repeat a request that failed on the way. */
const REPEATABLE_BYTES = 32 * 1_048_576;

/** Files in a bucket. The server checks the digest of what it receives. */
export class S3FileStore implements FileStore {
  readonly #client: S3Client;

  constructor(private readonly place: S3Place) {
    this.#client = new S3Client({
      region: place.region,
      credentials: { accessKeyId: place.accessKeyId, secretAccessKey: place.secretAccessKey },
      // Compatible servers know neither bucket host names nor the newer trailing checksums.
      ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(content: Readable | Buffer): Promise<StoredFile> {
    const spooled = await spool(content, this.place.spoolFolder);
    const { path, sha256, size } = spooled;
    try {
      await this.#client.send(
        new PutObjectCommand({
          ...this.#key(sha256),
          Body: await bodyOf(spooled),
          ContentLength: size,
          ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
        }),
      );
    } finally {
      await rm(path, { force: true });
    }
    return { sha256, size };
  }

  async get(sha256: Sha256): Promise<Readable> {
    const { Body } = await this.#client.send(new GetObjectCommand(this.#key(sha256))).catch((error: unknown) => {
      throw error instanceof NoSuchKey ? fileMissing(sha256) : error;
    });
    if (!(Body instanceof Readable)) throw fileMissing(sha256);
    return verified(Body, sha256);
  }

  async has(sha256: Sha256): Promise<boolean> {
    try {
      await this.#client.send(new HeadObjectCommand(this.#key(sha256)));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  async delete(sha256: Sha256): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#key(sha256)));
  }

  #key(sha256: Sha256): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.place.bucket, Key: `${this.place.prefix ?? ''}${checkedAddress(sha256)}` };
  }
}

async function bodyOf({ path, size }: SpooledFile): Promise<Buffer | Readable> {
  return size <= REPEATABLE_BYTES ? readFile(path) : createReadStream(path);
}

import type { Readable } from 'node:stream';

/** Lower-case hexadecimal SHA-256 of the bytes: the address of a file in every store. */
export type Sha256 = string;

export interface StoredFile {
  readonly sha256: Sha256;
  readonly size: number;
}

/**
 * Files by content. What is put twice is kept once, and a file never changes under its address. `delete` is for bytes
 * that no record refers to any more; the caller knows which.
 */
export interface FileStore {
  /** Resolves when the bytes are durable. */
  put(content: Readable | Buffer): Promise<StoredFile>;
  /** The stream fails at its end when the bytes are no longer those of the address. */
  get(sha256: Sha256): Promise<Readable>;
  has(sha256: Sha256): Promise<boolean>;
  /** Deleting what is not there is done already. */
  delete(sha256: Sha256): Promise<void>;
}

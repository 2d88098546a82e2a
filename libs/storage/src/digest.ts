import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable, type TransformCallback } from 'node:stream';
import type { Sha256, StoredFile } from './file-store.js';
import { fileChanged } from './storage-error.js';

/** Passes bytes on and knows their digest and number once they are through. */
export class DigestingStream extends Transform {
  readonly #hash = createHash('sha256');
  #size = 0;
  #sha256: Sha256 | null = null;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#size += chunk.length;
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.#sha256 = this.#hash.digest('hex');
    done();
  }

  result(): StoredFile {
    if (this.#sha256 === null) throw new Error('The digest is known only after the last byte');
    return { sha256: this.#sha256, size: this.#size };
  }
}

/** Passes bytes on and fails at the end unless they are those of the address. */
class VerifyingStream extends DigestingStream {
  constructor(private readonly expected: Sha256) {
    super();
  }

  override _flush(done: TransformCallback): void {
    super._flush((error) => {
      done(error ?? (this.result().sha256 === this.expected ? null : fileChanged(this.expected)));
    });
  }
}

export function verified(source: Readable, sha256: Sha256): Readable {
  // The error of either stream reaches the reader through the second one.
  return pipeline(source, new VerifyingStream(sha256), () => undefined);
}

export function sha256Of(bytes: Buffer): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}

import { createHash } from 'node:crypto';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipArchive } from 'archiver';
import { DocumentError } from '../document-error.js';
import { CONTENT_FOLDER, portableEntries, type ArchiveEntry, type ArchiveFacts } from './archive-entry.js';
import { accompanying, indexed, sha256, SUMS } from './archive-index.js';

export interface Archive {
  readonly zip: Buffer;
  readonly sha256: string;
  /** Hash of the hash list: to be recorded, it seals the whole package. */
  readonly sumsSha256: string;
}

function changed(path: string): DocumentError {
  return new DocumentError('ARCHIVE_ENTRY_INVALID', {
    zh: `卷宗文件“${path}”与入库时的校验值不一致，不能归档。请核查存储并重新上传。`,
    en: `Archive entry "${path}" does not match the hash recorded when it was stored and is not archived. Check the storage.`,
  }, path);
}

/** Passes bytes on and fails at the end if they are not the ones recorded. */
function checking(entry: ArchiveEntry): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('hex') === entry.sha256 ? null : changed(entry.path));
    },
  });
}

async function checkedSource(entry: ArchiveEntry): Promise<Buffer | Readable> {
  if (Buffer.isBuffer(entry.bytes)) {
    if (sha256(entry.bytes) !== entry.sha256) throw changed(entry.path);
    return entry.bytes;
  }
  const source = await entry.bytes();
  const checked = checking(entry);
  source.on('error', (error) => checked.destroy(error));
  return source.pipe(checked);
}

function appended(zip: ZipArchive, source: Buffer | Readable | string, path: string, date: Date): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof source === 'object' && 'on' in source) source.on('error', reject);
    zip.once('entry', () => resolve());
    zip.append(source, { name: path, date, mode: 0o644 });
  });
}

/** The case's file as one package: the same entries and facts always give the same bytes. */
export async function assembleArchive(given: readonly ArchiveEntry[], facts: ArchiveFacts): Promise<Archive> {
  const entries = portableEntries(given);
  const files = indexed(entries);
  const papers = accompanying(facts, files);
  const date = new Date(facts.assembledAt);
  const zip = new ZipArchive({ zlib: { level: 6 } });
  const sink = new PassThrough();
  zip.on('error', (error) => sink.destroy(error));
  const collected = buffer(zip.pipe(sink));
  collected.catch(() => zip.abort());
  try {
    for (const { path, text } of papers) await appended(zip, text, path, date);
    for (const file of files) {
      const entry = entries.find(({ path }) => `${CONTENT_FOLDER}/${path}` === file.path);
      if (entry !== undefined) await appended(zip, await checkedSource(entry), file.path, date);
    }
  } catch (error) {
    sink.destroy();
    throw error;
  }
  await zip.finalize();
  const bytes = await collected;
  const sums = papers.find(({ path }) => path === SUMS)?.text ?? '';
  return { zip: bytes, sha256: sha256(bytes), sumsSha256: sha256(sums) };
}

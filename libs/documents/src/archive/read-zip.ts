import { createHash } from 'node:crypto';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export interface ZipReading {
  /** Hash of every file by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Text of the files asked for. */
  readonly texts: ReadonlyMap<string, string>;
}

const TEXT_LIMIT = 16 * 1024 * 1024;

function open(zip: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, file) => {
      if (error === null) resolve(file);
      else reject(error);
    });
  });
}

async function readEntry(file: ZipFile, entry: Entry, wanted: boolean): Promise<{ readonly hash: string; readonly text: string | null }> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    file.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
  });
  const hash = createHash('sha256');
  const kept: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    if (wanted && entry.uncompressedSize <= TEXT_LIMIT) kept.push(bytes);
  }
  return { hash: hash.digest('hex'), text: wanted ? Buffer.concat(kept).toString('utf8') : null };
}

/** Reads a package as a stranger would: every file hashed as it streams by, only the small lists kept. */
export async function readZip(zip: Buffer, wanted: ReadonlySet<string>): Promise<ZipReading> {
  const file = await open(zip);
  const hashes = new Map<string, string>();
  const texts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    file.on('error', reject);
    file.on('end', resolve);
    file.on('entry', (entry: Entry) => {
      const path = entry.fileName;
      readEntry(file, entry, wanted.has(path)).then(({ hash, text }) => {
        if (hashes.has(path)) throw new Error(`The package holds ${path} twice`);
        hashes.set(path, hash);
        if (text !== null) texts.set(path, text);
        file.readEntry();
      }).catch(reject);
    });
    file.readEntry();
  });
  return { hashes, texts };
}

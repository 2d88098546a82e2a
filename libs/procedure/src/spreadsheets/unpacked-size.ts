import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

const mostEntries = 500;

/** Whether the archive, really unpacked, stays below the limit. What is no archive, or lies about its sizes, does not. */
export async function unpacksWithin(limit: number, archive: Buffer): Promise<boolean> {
  try {
    const zip = await open(archive);
    return zip.entryCount <= mostEntries && (await unpack(zip, limit));
  } catch {
    return false;
  }
}

function open(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function unpack(zip: ZipFile, limit: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let unpacked = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(true));
    zip.on('entry', (entry: Entry) => {
      if (unpacked + entry.uncompressedSize > limit) return resolve(false);
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        stream.on('error', reject);
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
        });
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}

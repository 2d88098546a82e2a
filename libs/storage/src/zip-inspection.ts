import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { bomb, damaged, encrypted, macro, type UploadRefusal } from './upload-refusal.js';

const MOST_ENTRIES = 2_000;
const MOST_BYTES = 300 * 1_048_576;
const HIGHEST_RATIO = 200;
/** Below this size a high ratio is ordinary: empty styles and themes shrink well. */
const HARMLESS_BYTES = 20 * 1_048_576;

export interface ZipContents {
  readonly ok: true;
  readonly names: ReadonlySet<string>;
}

/** Unpacks every entry, up to the limit, because the sizes that an archive states of itself may be lies. */
export async function inspectZip(bytes: Buffer): Promise<ZipContents | UploadRefusal> {
  try {
    return await readEntries(await fromBufferPromise(bytes), bytes.length);
  } catch {
    return damaged;
  }
}

async function readEntries(zip: ZipFile, packed: number): Promise<ZipContents | UploadRefusal> {
  if (zip.entryCount > MOST_ENTRIES) return bomb;
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return encrypted;
    if (isMacroPart(entry.fileName)) return macro;
    if (isTooMuch(unpacked + entry.uncompressedSize, packed)) return bomb;
    const { size, text } = await unpack(zip, entry, (read) => isTooMuch(unpacked + read, packed));
    unpacked += size;
    if (isTooMuch(unpacked, packed)) return bomb;
    if (declaresMacros(text)) return macro;
    names.add(entry.fileName);
  }
  return { ok: true, names };
}

function isTooMuch(unpacked: number, packed: number): boolean {
  return unpacked > MOST_BYTES || (unpacked > HARMLESS_BYTES && unpacked > packed * HIGHEST_RATIO);
}

async function unpack(zip: ZipFile, entry: Entry, isEnough: (read: number) => boolean) {
  const keep = entry.fileName === '[Content_Types].xml';
  const kept: Buffer[] = [];
  let size = 0;
  const chunks: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of chunks) {
    size += chunk.length;
    if (keep) kept.push(chunk);
    if (isEnough(size)) break;
  }
  return { size, text: Buffer.concat(kept).toString('utf8') };
}

function isMacroPart(name: string): boolean {
  return /(^|[\\/])vba(Project|Data)[^\\/]*\.(bin|xml)$/i.test(name);
}

/** The macro part may bear any name, but the list of content types has to call it what it is. */
function declaresMacros(contentTypes: string): boolean {
  return /macroEnabled|vnd\.ms-office\.vbaProject/i.test(contentTypes);
}

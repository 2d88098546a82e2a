import { fileTypeFromBuffer } from 'file-type';
import { sha256Of } from './digest.js';
import type { StoredFile } from './file-store.js';
import { extensionOf, kindOfExtension, UPLOAD_KINDS, type UploadKind } from './upload-kind.js';
import { disguised, empty, encrypted, macro, notAllowed, tooLarge, type UploadRefusal } from './upload-refusal.js';
import { inspectZip } from './zip-inspection.js';

export interface InspectedUpload extends StoredFile {
  readonly ok: true;
  readonly kind: UploadKind;
  readonly mime: string;
}

export interface UploadLimits {
  readonly maxBytes: number;
}

const MACRO_EXTENSIONS = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'pptm']);
const ZIP_MAGIC = Buffer.from('PK\u0003\u0004', 'latin1');
/** Compound files: Office documents of before 2007, and newer ones under a password. */
const COMPOUND_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** Says what an upload is, by its content and its name together, or why it cannot be accepted. */
export async function inspectUpload(
  bytes: Buffer,
  declaredName: string,
  { maxBytes }: UploadLimits,
): Promise<InspectedUpload | UploadRefusal> {
  if (bytes.length === 0) return empty;
  if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes);
  const extension = extensionOf(declaredName);
  if (MACRO_EXTENSIONS.has(extension)) return macro;
  const kind = kindOfExtension(extension);
  if (kind === null) return notAllowed(extension);
  const found = await kindOfContent(bytes);
  if (found !== null && typeof found !== 'string') return found;
  if (found !== kind) return disguised(extension);
  return { ok: true, kind, mime: UPLOAD_KINDS[kind].mime, sha256: sha256Of(bytes), size: bytes.length };
}

async function kindOfContent(bytes: Buffer): Promise<UploadKind | UploadRefusal | null> {
  if (startsWith(bytes, ZIP_MAGIC)) return kindOfZip(bytes);
  if (startsWith(bytes, COMPOUND_MAGIC)) return bytes.includes(ENCRYPTED_STREAM) ? encrypted : null;
  const type = await fileTypeFromBuffer(bytes);
  return kindOfExtension(type?.ext ?? '');
}

/** A package is what its main part says, not what its content types claim. */
async function kindOfZip(bytes: Buffer): Promise<UploadKind | UploadRefusal | null> {
  const zip = await inspectZip(bytes);
  if (!zip.ok) return zip;
  if (!zip.names.has('[Content_Types].xml')) return null;
  if (zip.names.has('word/document.xml')) return 'docx';
  return zip.names.has('xl/workbook.xml') ? 'xlsx' : null;
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

import type { Readable } from 'node:stream';
import { DocumentError } from '../document-error.js';
import { portablePath } from './portable-path.js';

/** One file of a case. The hash is the one recorded when the file was stored; what does not match is not archived. */
export interface ArchiveEntry {
  /** Place in the package, under 卷宗/: relative, with forward slashes. */
  readonly path: string;
  /** What it is, as the index names it. */
  readonly title: string;
  /** 申请表, 申请材料, 审查意见, 文书, 送达, 办理记录 … */
  readonly group: string;
  readonly sha256: string;
  readonly bytes: Buffer | (() => Readable | Promise<Readable>);
}

/** Facts of the case that the index states. */
export interface ArchiveFacts {
  readonly caseNo: string;
  readonly procedure: string;
  readonly applicant: string;
  readonly authority: string;
  readonly result: string;
  /** Civil dates. */
  readonly filedOn: string;
  readonly closedOn: string;
  readonly retentionYears: number;
  /** Instant of assembling, ISO 8601: also the time stamp of every file, so that the same case gives the same package. */
  readonly assembledAt: string;
}

export const CONTENT_FOLDER = '卷宗';

const FORBIDDEN = /(^|\/)\.{1,2}(\/|$)|^\/|\/\/|\/$/u;
const LONGEST = 400;

function refuse(path: string, zh: string, en: string): never {
  throw new DocumentError('ARCHIVE_ENTRY_INVALID', { zh: `卷宗文件“${path}”${zh}`, en: `Archive entry "${path}" ${en}` }, path);
}

/** The entries under names that unpack to the same places everywhere, or a refusal. */
export function portableEntries(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
  const portable = entries.map((entry) => ({ ...entry, path: portablePath(entry.path) }));
  checkEntries(portable);
  return portable;
}

function checkEntries(entries: readonly ArchiveEntry[]): void {
  const seen = new Set<string>();
  for (const { path, sha256 } of entries) {
    if (path === '' || FORBIDDEN.test(path)) refuse(path, '的路径不合法', 'has a path that is not relative and plain');
    if ([...path].length > LONGEST) refuse(path, `的路径超过 ${LONGEST} 个字符`, `has a path of more than ${LONGEST} characters`);
    if (!/^[0-9a-f]{64}$/u.test(sha256)) refuse(path, '缺少 SHA-256 校验值', 'has no SHA-256 of 64 hex digits');
    const same = path.toLowerCase();
    if (seen.has(same)) refuse(path, '与另一文件重名', 'has the same name as another');
    seen.add(same);
  }
}

/** A file of the package as its index names it. */
export interface IndexedFile {
  readonly path: string;
  readonly title: string;
  readonly group: string;
  readonly sha256: string;
}

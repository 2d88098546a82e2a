import type { Bilingual } from '../model/content.js';
import { list, record, ShapeError, text, type Decoder } from '../model/decode.js';
import type { IndexedFile } from './archive-entry.js';
import { INDEX, sha256, SUMS } from './archive-index.js';
import { readZip, type ZipReading } from './read-zip.js';

export interface ArchiveVerdict {
  readonly intact: boolean;
  /** To be compared with the archive record; null when the package has no hash list. */
  readonly sumsSha256: string | null;
  readonly problems: readonly ArchiveProblem[];
}

export interface ArchiveProblem {
  readonly path: string;
  readonly text: Bilingual;
}

type Sums = ReadonlyMap<string, string>;

function problem(path: string, zh: string, en: string): ArchiveProblem {
  return { path, text: { zh: `${path}：${zh}`, en: `${path}: ${en}` } };
}

function readSums(sums: string): Sums {
  const lines = sums.split('\n').flatMap((line) => {
    const match = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line);
    return match === null ? [] : [[match[2] ?? '', match[1] ?? ''] as const];
  });
  return new Map(lines);
}

function compare(reading: ZipReading, sums: Sums): readonly ArchiveProblem[] {
  const listed = [...sums].flatMap(([path, hash]) => {
    const found = reading.hashes.get(path);
    if (found === undefined) return [problem(path, '文件缺失', 'the file is missing')];
    return found === hash ? [] : [problem(path, '文件已被改动', 'the file was changed')];
  });
  const unlisted = [...reading.hashes.keys()]
    .filter((path) => path !== SUMS && !sums.has(path))
    .map((path) => problem(path, '校验清单未列出的文件', 'the file is not in the hash list'));
  return [...listed, ...unlisted];
}

const indexShape: Decoder<readonly IndexedFile[]> = list(record((get) => ({
  path: get('path', text), title: get('title', text), group: get('group', text), sha256: get('sha256', text),
})));

function compareIndex(index: string | undefined, sums: Sums): readonly ArchiveProblem[] {
  try {
    const parsed: unknown = JSON.parse(index ?? 'null');
    const files = typeof parsed === 'object' && parsed !== null && 'files' in parsed ? parsed.files : null;
    return indexShape(files, 'files').filter((file) => sums.get(file.path) !== file.sha256)
      .map((file) => problem(file.path, '目录与校验清单不一致', 'the index and the hash list disagree'));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ShapeError) return [problem(INDEX, '目录缺失或无法读取', 'the index is missing or unreadable')];
    throw error;
  }
}

/** The check of README.txt, done here: every file there, unchanged, listed, and the index in agreement. */
export async function verifyArchive(zip: Buffer): Promise<ArchiveVerdict> {
  let reading: ZipReading;
  try {
    reading = await readZip(zip, new Set([SUMS, INDEX]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { intact: false, sumsSha256: null, problems: [problem('ZIP', `压缩包已损坏（${why}）`, `the package is damaged (${why})`)] };
  }
  const listing = reading.texts.get(SUMS);
  if (listing === undefined) {
    return { intact: false, sumsSha256: null, problems: [problem(SUMS, '缺少校验清单', 'the hash list is missing')] };
  }
  const sums = readSums(listing);
  const problems = [...compare(reading, sums), ...compareIndex(reading.texts.get(INDEX), sums)];
  return { intact: problems.length === 0, sumsSha256: sha256(listing), problems };
}

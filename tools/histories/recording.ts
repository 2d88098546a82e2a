import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CaseRun, LoggedMove } from '@beian/procedure/kernel';

/** A case as it was carried out once: ids, outcomes and dates only. */
export interface Recording {
  /** Number of the recording in its folder. */
  readonly name: string;
  readonly run: CaseRun;
  readonly log: readonly LoggedMove[];
  readonly ended: string | null;
}

const ending = '.case.json.gz';

export function readRecordings(folder: string): readonly Recording[] {
  return recordedFiles(folder, ending).map((file) => readPacked<Recording>(join(folder, file)));
}

/** Puts further recordings beside those that are there. */
export function addRecordings(folder: string, recordings: readonly Omit<Recording, 'name'>[]): readonly Recording[] {
  const present = recordedFiles(folder, ending).length;
  return recordings.map((recording, index) => {
    const named = { name: `case-${String(present + index + 1).padStart(2, '0')}`, ...recording };
    writePacked(join(folder, `${named.name}${ending}`), named);
    return named;
  });
}

export function removeRecorded(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Names of the files with this ending, in order; none when nothing was recorded yet. */
export function recordedFiles(folder: string, suffix: string): readonly string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(suffix)).sort();
  } catch {
    return [];
  }
}

export function readPacked<T>(file: string): T {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
}

export function writePacked(file: string, content: unknown): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, gzipSync(JSON.stringify(content), { level: 9 }));
}

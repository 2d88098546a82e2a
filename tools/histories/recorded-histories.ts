import { join } from 'node:path';
import { courses } from '../../workflows/courses.js';
import { toyLibraryCard } from '../../libs/procedure/src/testing/index.js';
import { readPacked, recordedFiles, writePacked } from './recording.js';
import type { RecordedHistory } from './temporal-recorder.js';

const ending = '.history.json.gz';

/** Processes that are workflow types of Temporal. */
export const histories: readonly string[] = [...Object.keys(courses), toyLibraryCard.id];

export function readHistories(folder: string): readonly RecordedHistory[] {
  return recordedFiles(folder, ending).map((file) => readPacked<RecordedHistory>(join(folder, file)));
}

export function writeHistories(folder: string, recorded: readonly RecordedHistory[]): void {
  for (const history of recorded) writePacked(join(folder, `${history.workflowId}${ending}`), history);
}

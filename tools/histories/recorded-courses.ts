import { join } from 'node:path';
import type { ProcessModel } from '@beian/bpmn';
import { replayRun, type Misfit } from '@beian/procedure/memory';
import { libraryCard, libraryCard2025, processModels as toyModels } from '../../libs/procedure/src/testing/index.js';
import { courses, processModels } from '../../workflows/courses.js';
import { announcement, evaluationOnly } from '../conformance/coverage/called-alone.js';
import type { CaseCourse } from '../conformance/coverage/explore-case.js';
import { exploredCases } from './explored-cases.js';
import type { Recording } from './recording.js';

const root = join(import.meta.dirname, '../..');

/** A course of which recordings are kept. */
export interface RecordedCourse {
  readonly process: string;
  readonly folder: string;
  /** Plays cases on the present code that go through everything. */
  play(): Promise<readonly Omit<Recording, 'name'>[]>;
  /** Feeds a recording to the present code. */
  misfitOf(recording: Recording): Promise<Misfit | null>;
}

/** Every diagram a recorded case may meet. */
export const recordedModels: readonly ProcessModel[] = [...Object.values(processModels), ...Object.values(toyModels), evaluationOnly.diagram, announcement.diagram];

export function recordedModelOf(id: string): ProcessModel {
  const model = recordedModels.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
}

export function recordedCourse<D extends ProcessModel>(course: CaseCourse<D>, folder: string): RecordedCourse {
  const process = course.diagram.id;
  return {
    process, folder: join(root, folder, process),
    play: async () => (await exploredCases(course, recordedModels, recordedModelOf)).map(({ stored, log, ended }) => ({ run: stored, log, ended })),
    misfitOf: ({ run, log }) => replayRun(course, run, recordedModelOf, log),
  };
}

const own = 'workflows/recorded';

/** Procedures, the ways through shared processes that no procedure goes yet, and the toy. */
export const recordedCourses: readonly RecordedCourse[] = [
  recordedCourse(courses.henan_employer_initial_2024, own),
  recordedCourse(evaluationOnly, own), recordedCourse(announcement, own),
  recordedCourse(libraryCard, 'libs/procedure/src/testing/recorded'), recordedCourse(libraryCard2025, 'libs/procedure/src/testing/recorded'),
];

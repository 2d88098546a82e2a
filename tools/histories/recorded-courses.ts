import { join } from 'node:path';
import type { ProcessModel } from '@beian/bpmn';
import { replayRun, type Misfit } from '@beian/procedure/memory';
import { libraryCard, libraryCard2025, processModels as toyModels } from '../../libs/procedure/src/testing/index.js';
import { processModels } from '../../workflows/courses.js';
import { calledExplorations, explorations } from '../../workflows/testing/explorations.js';
import { exploring, type Exploration } from '../conformance/coverage/exploration.js';
import { casesToRecord } from './cases-to-record.js';
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
export const recordedModels: readonly ProcessModel[] = [...Object.values(processModels), ...Object.values(toyModels), ...calledExplorations.map(({ course }) => course.diagram)];

export function recordedModelOf(id: string): ProcessModel {
  const model = recordedModels.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
}

export function recordedCourse(exploration: Exploration, folder: string): RecordedCourse {
  const { course } = exploration;
  const process = course.diagram.id;
  return {
    process, folder: join(root, folder, process),
    play: async () => (await casesToRecord(exploration, recordedModels, recordedModelOf)).map(({ stored, log, ended }) => ({ run: stored, log, ended })),
    misfitOf: ({ run, log }) => course.with((one) => replayRun(one, run, recordedModelOf, log)),
  };
}

const toys: readonly Exploration[] = [exploring(libraryCard, { parameters: { checkLapses: [true] } }), exploring(libraryCard2025, { parameters: { checkLapses: [true] } })];

/** Procedures, shared processes by themselves, and the toy. */
export const recordedCourses: readonly RecordedCourse[] = [
  ...[...explorations, ...calledExplorations].map((one) => recordedCourse(one, 'workflows/recorded')),
  ...toys.map((one) => recordedCourse(one, 'libs/procedure/src/testing/recorded')),
];

import type { ProcessModel } from '@beian/bpmn';
import { replayRun } from '@beian/procedure/memory';
import type { CaseReplay } from '../../libs/cases/src/run/replay-open-cases.js';
import { courses, processModels } from '../../workflows/courses.js';

type ReplayedCourse<D extends ProcessModel> = Parameters<typeof replayRun<D>>[0];

export function replayOn<D extends ProcessModel>(course: ReplayedCourse<D>, models: Readonly<Record<string, ProcessModel>>): CaseReplay {
  const modelOf = (id: string): ProcessModel => {
    const model = models[id];
    if (model === undefined) throw new Error(`no process ${id}`);
    return model;
  };
  return (run, log) => replayRun(course, run, modelOf, log);
}

/** The code of this checkout, by process id. */
export const presentCourses: Readonly<Record<keyof typeof courses, CaseReplay>> = {
  henan_employer_initial_2024: replayOn(courses.henan_employer_initial_2024, processModels),
};

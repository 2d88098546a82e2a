import type { ProcessModel } from '@beian/bpmn';
import type { AnyCourse } from '@beian/procedure/kernel';
import { replayRun } from '@beian/procedure/memory';
import type { CaseReplay } from '../../libs/cases/src/run/replay-open-cases.js';
import { courses, processModels } from '../../workflows/courses.js';

export function replayOn(course: AnyCourse, models: Readonly<Record<string, ProcessModel>>): CaseReplay {
  const modelOf = (id: string): ProcessModel => {
    const model = models[id];
    if (model === undefined) throw new Error(`no process ${id}`);
    return model;
  };
  return course.with((one): CaseReplay => (run, log) => replayRun(one, run, modelOf, log));
}

/** The code of this checkout, by process id. */
export const presentCourses: Readonly<Record<string, CaseReplay>> = Object.fromEntries(
  Object.entries(courses).map(([process, course]) => [process, replayOn(course, processModels)]),
);

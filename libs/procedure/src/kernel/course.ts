import type { ProcessModel } from '@beian/bpmn';
import type { JsonObject } from './protocol.js';
import type { Course, Step } from './step.js';

/** Ties the code of a procedure, or of a called process, to its diagram. */
export function course<D extends ProcessModel, In extends JsonObject, Out>(diagram: D, run: (step: Step<D>, input: In) => Promise<Out>): Course<D, In, Out> {
  return { diagram, run };
}

/** The course of a whole case, whatever its diagram: for what can be done with each of many. */
export interface AnyCourse {
  readonly diagram: ProcessModel;
  with<R>(use: <D extends ProcessModel>(course: Course<D, JsonObject, void>) => R): R;
}

export function anyCourse<D extends ProcessModel>(course: Course<D, JsonObject, void>): AnyCourse {
  return { diagram: course.diagram, with: (use) => use(course) };
}

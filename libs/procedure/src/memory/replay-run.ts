import type { ProcessModel } from '@beian/bpmn';
import { runCase, type CaseRun, type Course, type CourseRuntime, type IncidentReport, type JsonObject, type ModelOf, type Stimulus } from '../kernel/index.js';

/** Where the present code leaves the course that a case has taken. */
export interface Misfit {
  readonly pos: number;
  /** What the stimulus of that position was for. */
  readonly element: string;
  readonly kind: IncidentReport['kind'];
  readonly message: string;
}

/** Feeds what a case has applied to the present code, writing nothing. Null: it makes the same moves at every position. */
export function replayRun<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, modelOf: ModelOf): Promise<Misfit | null> {
  const applied = run.known.filter(({ pos }) => pos <= run.appliedPos);
  return new Promise((resolve) => {
    const never = (): never => { throw new Error('the present code asks for what the case never had'); };
    const runtime: CourseRuntime = {
      stimulus: (pos) => {
        const next: Stimulus | undefined = applied.find((stimulus) => stimulus.pos >= pos);
        if (next === undefined) resolve(null);
        return next === undefined ? new Promise<never>(() => undefined) : Promise.resolve(next);
      },
      advance: never, ask: never, perform: () => undefined, patched: () => false,
      incident: ({ pos, kind, message }) => {
        resolve({ pos, kind, message, element: applied.find((stimulus) => stimulus.pos === pos)?.element ?? '' });
        return Promise.resolve();
      },
    };
    runCase(course, run, runtime, { committed: () => undefined }, modelOf).then(() => resolve(null), () => undefined);
  });
}

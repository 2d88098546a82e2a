import type { ProcessModel } from '@beian/bpmn';
import { runCase, type CaseRun, type Course, type CourseRuntime, type IncidentReport, type JsonObject, type LoggedMove, type ModelOf, type RuleQuestion, type Stimulus } from '../kernel/index.js';
import { misfitOf, type Misfit } from './misfit.js';

/**
 * Feeds what a case has applied to the present code, writing nothing. Null: it makes the same moves at every position.
 * @param log the moves of the case, so that the first one that differs can be named
 */
export function replayRun<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, modelOf: ModelOf, log: readonly LoggedMove[] = []): Promise<Misfit | null> {
  const applied = run.known.filter(({ pos }) => pos <= run.appliedPos);
  return new Promise((resolve) => {
    let reported: IncidentReport | null = null;
    const runtime: CourseRuntime = {
      stimulus: (pos) => {
        const next: Stimulus | undefined = applied.find((stimulus) => stimulus.pos >= pos);
        if (next === undefined) resolve(null);
        return next === undefined ? new Promise<never>(() => undefined) : Promise.resolve(next);
      },
      advance: ({ pos }) => { throw new Error(`position ${pos} was never applied`); },
      ask: ({ element, activation }: RuleQuestion) => { throw new Error(`the code now asks ${element}#${activation}, which the case was never asked`); },
      perform: () => undefined,
      patched: () => false,
      incident: (report) => {
        reported = report;
        return Promise.resolve();
      },
    };
    runCase(course, run, runtime, { committed: () => undefined }, modelOf).then(
      () => resolve(null),
      (fault: unknown) => resolve(misfitOf(course.diagram, reported ?? lost(run), fault, log)),
    );
  });
}

/** A run that ends without having told why. */
function lost({ caseId, appliedPos }: CaseRun): IncidentReport {
  return { caseId, pos: appliedPos, kind: 'author-error', message: 'the run ended without a reason', element: null };
}

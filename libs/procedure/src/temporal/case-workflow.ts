import type { ProcessModel } from '@beian/bpmn';
import { allHandlersFinished, condition, defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import { DigestMismatch, Overtaken, runCase, type CaseRun, type Course, type JsonObject, type ModelOf } from '../kernel/index.js';
import { clockChangedSignal, positionQuery, ringUpdate, type Ring, type Rung } from './activities.js';
import { TemporalRuntime } from './temporal-runtime.js';

const ring = defineUpdate<Rung, [Ring]>(ringUpdate);
const clockChanged = defineSignal(clockChangedSignal);
const position = defineQuery<number>(positionQuery);

export type CaseWorkflow = (run: CaseRun) => Promise<string>;

/** A Temporal workflow that carries out one case of a procedure; returns its end event. */
export function caseWorkflow<D extends ProcessModel>(course: Course<D, JsonObject, void>, modelOf: ModelOf): CaseWorkflow {
  return async function carryOut(run) {
    const runtime = new TemporalRuntime(run);
    setHandler(ring, async (bell) => {
      runtime.rang(bell);
      await condition(() => runtime.hasApplied(bell.pos));
      return { appliedPos: runtime.appliedPos };
    });
    setHandler(clockChanged, () => runtime.clockChanged());
    setHandler(position, () => runtime.appliedPos);
    try {
      const end = await runCase(course, run, runtime, { committed: (pos, alarm) => runtime.committed(pos, alarm, pos <= run.appliedPos) }, modelOf);
      runtime.ended = true;
      await condition(allHandlersFinished);
      return end;
    } catch (error) {
      if (error instanceof Overtaken) return await runtime.startAnew(run.mismatches);
      if (error instanceof DigestMismatch && runtime.mayRestart) return await runtime.startAnew(run.mismatches + 1);
      throw error;
    }
  };
}

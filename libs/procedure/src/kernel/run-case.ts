import type { ProcessModel } from '@beian/bpmn';
import { startOn } from './branches.js';
import { CaseKernel } from './case-kernel.js';
import { runProcess } from './course-step.js';
import { digestOf } from './digest.js';
import { DigestMismatch, type Fault } from './faults.js';
import type { Advance, Alarm, CaseRun, JsonObject } from './protocol.js';
import type { CourseRuntime } from './runtime.js';
import { Branch } from './scheduler.js';
import { Scope } from './scope.js';
import type { Course } from './step.js';

export interface CaseHooks {
  /** Told after each committed (or fed) position, before the next is taken. */
  committed(pos: number, alarm: Alarm | null): void;
}

/** The models a case can meet: its own and those it calls; for the due rules in the digest. */
export type ModelOf = (process: string) => ProcessModel;

/**
 * Runs a case from its stimuli, one position at a time: apply, run the author's code until every branch waits, commit, next.
 * Returns the end event; throws the fault that stopped it (an incident has been reported by then).
 */
export async function runCase<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, runtime: CourseRuntime, hooks: CaseHooks, modelOf: ModelOf): Promise<string> {
  const kernel = new CaseKernel(run, runtime);
  const scope = new Scope(course.diagram, [], [], {});
  kernel.rootScope = scope;
  const root = new Branch(null);
  for (kernel.position = 1; ; kernel.position++) {
    const stimulus = await runtime.stimulus(kernel.position);
    try {
      if (kernel.position === 1) startOn(kernel, root, () => runProcess(kernel, course, scope, root, {}), () => undefined);
      else kernel.apply(stimulus);
    } catch (error) {
      kernel.fail(error);
    }
    await kernel.settle();
    if (kernel.fault === null) await commit(kernel, root, hooks, modelOf).catch((error: unknown) => kernel.fail(error));
    if (kernel.fault !== null) return stop(kernel, kernel.fault);
    if (root.state === 'ended' && scope.end !== null) return scope.end;
  }
}

async function commit(kernel: CaseKernel, root: Branch, hooks: CaseHooks, modelOf: ModelOf): Promise<void> {
  const moves = kernel.ledger.takeBatch();
  const pos = kernel.position;
  const digest = digestOf(moves, (process, id) => dueRules(modelOf(process), id));
  if (kernel.resuming) {
    expectDigest(pos, kernel.run.digests[pos - 1] ?? '', digest);
    if (pos === kernel.run.appliedPos) giveOut(kernel);
    return hooks.committed(pos, null);
  }
  const ended = root.state === 'ended' ? (kernel.rootScope?.end ?? null) : null;
  const advance: Advance = { caseId: kernel.run.caseId, pos, moves, digest, ended };
  const advanced = await kernel.runtime.advance(advance);
  expectDigest(pos, advanced.digest, digest);
  giveOut(kernel);
  hooks.committed(pos, advanced.alarm);
}

function giveOut(kernel: CaseKernel): void {
  for (const order of kernel.orders.values()) kernel.runtime.perform(order);
  kernel.orders.clear();
}

function expectDigest(pos: number, stored: string, computed: string): void {
  if (stored !== computed) throw new DigestMismatch(pos, stored, computed);
}

function dueRules(model: ProcessModel, id: string): string {
  const rules = Object.values(model.elements).filter((element) => element.id === id || element.attachedTo === id);
  return rules.map((element) => [element.due?.text, element.timer?.text, element.activeWhen].join('|')).join(';');
}

async function stop(kernel: CaseKernel, fault: Fault): Promise<never> {
  await kernel.runtime.incident({ caseId: kernel.run.caseId, pos: kernel.position, kind: fault.kind, message: fault.message, element: fault.element });
  throw fault;
}

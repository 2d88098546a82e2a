import type { ProcessModel } from '@beian/bpmn';
import { startOn } from './branches.js';
import { CaseKernel } from './case-kernel.js';
import { runProcess } from './course-step.js';
import { digestOf } from './digest.js';
import { dueRulesOf } from './due-rules.js';
import { DigestMismatch, Overtaken, type Fault } from './faults.js';
import type { Advance, Alarm, CaseRun, JsonObject, Move } from './protocol.js';
import { assertNotOvertaken } from './repairs.js';
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
 * Returns the end event; throws the fault that stopped it (an incident has been reported by then), or Overtaken when only a new run can go on.
 */
export async function runCase<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, runtime: CourseRuntime, hooks: CaseHooks, modelOf: ModelOf): Promise<string> {
  const kernel = new CaseKernel(run, runtime);
  const scope = new Scope(course.diagram, [], [], {});
  kernel.rootScope = scope;
  const root = new Branch(null);
  for (;;) {
    const stimulus = await runtime.stimulus(kernel.position + 1);
    assertNotOvertaken(stimulus, kernel.position);
    kernel.position = stimulus.pos;
    try {
      if (stimulus.pos === 1) startOn(kernel, root, () => runProcess(kernel, course, scope, root, {}), () => undefined);
      else kernel.apply(stimulus);
    } catch (error) {
      kernel.fail(error);
    }
    await kernel.settle();
    if (kernel.fault === null) await commit(kernel, root, hooks, modelOf);
    if (kernel.fault !== null) return stop(kernel, kernel.fault);
    if (root.state === 'ended' && scope.end !== null) return scope.end;
  }
}

async function commit(kernel: CaseKernel, root: Branch, hooks: CaseHooks, modelOf: ModelOf): Promise<void> {
  try {
    await write(kernel, root, hooks, modelOf);
  } catch (error) {
    if (error instanceof Overtaken) throw error;
    kernel.fail(error);
  }
}

async function write(kernel: CaseKernel, root: Branch, hooks: CaseHooks, modelOf: ModelOf): Promise<void> {
  const moves = kernel.ledger.takeBatch();
  const pos = kernel.position;
  const digest = digestOf(moves, (process, id) => dueRulesOf(modelOf(process), id));
  if (kernel.resuming) {
    expectDigest(pos, kernel.run.digests[pos - 1] ?? '', digest, moves);
    if (pos === lastToFeed(kernel.run)) giveOut(kernel);
    return hooks.committed(pos, null);
  }
  const ended = root.state === 'ended' ? (kernel.rootScope?.end ?? null) : null;
  const advance: Advance = { caseId: kernel.run.caseId, pos, moves, digest, ended };
  const advanced = await kernel.runtime.advance(advance);
  if (advanced.overtaken === true) throw new Overtaken(pos);
  expectDigest(pos, advanced.digest, digest, moves);
  giveOut(kernel);
  hooks.committed(pos, advanced.alarm);
}

/** Where feeding ends and services are ordered again; after a repair that is stored only once it is applied. */
function lastToFeed({ known, appliedPos }: CaseRun): number | null {
  const next = known.find(({ pos }) => pos > appliedPos);
  return next?.kind === 'repair' ? null : (known.filter(({ pos }) => pos <= appliedPos).at(-1)?.pos ?? null);
}

function giveOut(kernel: CaseKernel): void {
  for (const order of kernel.orders.values()) kernel.runtime.perform(order);
  kernel.orders.clear();
}

function expectDigest(pos: number, stored: string, computed: string, moves: readonly Move[]): void {
  if (stored !== computed) throw new DigestMismatch(pos, stored, computed, moves);
}

async function stop(kernel: CaseKernel, fault: Fault): Promise<never> {
  await kernel.runtime.incident({ caseId: kernel.run.caseId, pos: kernel.position, kind: fault.kind, message: fault.message, element: fault.element });
  throw fault;
}

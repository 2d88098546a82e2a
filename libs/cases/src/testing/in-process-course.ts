import type { ProcessModel } from '@beian/bpmn';
import {
  Overtaken, runCase, type Advance, type Advanced, type CaseRun, type Course, type CourseRuntime, type IncidentReport, type JsonObject, type ModelOf, type Outcome,
  type RuleQuestion, type ServiceOrder, type Stimulus,
} from '@beian/procedure/kernel';
import { advance } from '../advance/advance.js';
import { reportIncident } from '../incidents/incidents.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { answerRule } from '../rules/answer-rule.js';
import { loadRun } from '../run/load-run.js';
import { pull } from '../run/pull.js';

/** The kernel on a real database, without Temporal: takes what is stored when told to, and stops when nothing is left. */
export class InProcessCourse implements CourseRuntime {
  readonly orders: ServiceOrder[] = [];
  readonly sent: Advance[] = [];
  ended: string | null = null;
  private stored: readonly Stimulus[] = [];
  private waiting: { pos: number; give(stimulus: Stimulus): void } | null = null;
  private quiet: (() => void) | null = null;
  private fault: unknown = null;

  private constructor(
    private readonly deps: CaseDependencies,
    private readonly caseId: string,
  ) {}

  static async begin<D extends ProcessModel>(deps: CaseDependencies, course: Course<D, JsonObject, void>, modelOf: ModelOf, caseId: string): Promise<InProcessCourse> {
    const run = await loadRun(deps, { caseId, mismatches: 0 });
    const runtime = new InProcessCourse(deps, caseId);
    runtime.stored = run.known;
    await runtime.untilQuiet(() => {
      runtime.start(course, run, modelOf);
    });
    return runtime;
  }

  /** Takes all that is stored by now, one position after the other. */
  async goOn(): Promise<this> {
    const after = (this.waiting?.pos ?? 1) - 1;
    this.stored = (await pull(this.deps, { caseId: this.caseId, after })).stimuli;
    await this.untilQuiet(() => this.serve());
    return this;
  }

  stimulus(pos: number): Promise<Stimulus> {
    return new Promise((give) => {
      this.waiting = { pos, give };
      this.serve();
    });
  }

  advance(sent: Advance): Promise<Advanced> {
    this.sent.push(sent);
    return advance(this.deps, sent);
  }

  ask(question: RuleQuestion): Promise<Outcome> {
    return answerRule(this.deps, question);
  }

  perform(order: ServiceOrder): void {
    this.orders.push(order);
  }

  incident(report: IncidentReport): Promise<void> {
    return reportIncident(this.deps, report);
  }

  patched(): boolean {
    return true;
  }

  private start<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, modelOf: ModelOf): void {
    void this.carryOut(course, run, modelOf).finally(() => this.quiet?.());
  }

  private async carryOut<D extends ProcessModel>(course: Course<D, JsonObject, void>, run: CaseRun, modelOf: ModelOf): Promise<void> {
    try {
      this.ended = await runCase(course, run, this, { committed: () => undefined }, modelOf);
    } catch (error) {
      if (error instanceof Overtaken) return this.carryOut(course, await this.anew(), modelOf);
      this.fault = error;
    }
  }

  private async anew(): Promise<CaseRun> {
    const run = await loadRun(this.deps, { caseId: this.caseId, mismatches: 0 });
    this.stored = run.known;
    return run;
  }

  private async untilQuiet(go: () => void): Promise<void> {
    if (this.ended !== null) return;
    await new Promise<void>((resolve) => {
      this.quiet = resolve;
      go();
    });
    if (this.fault !== null) throw this.fault;
  }

  private serve(): void {
    if (this.waiting === null) return;
    const { pos, give } = this.waiting;
    const next = this.stored.find((stimulus) => stimulus.pos >= pos);
    if (next === undefined) return this.quiet?.();
    this.waiting = null;
    give(next);
  }
}

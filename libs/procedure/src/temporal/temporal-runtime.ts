import { allHandlersFinished, condition, continueAsNew, patched, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Advance, Advanced, Alarm, CaseRun, CourseRuntime, IncidentReport, Outcome, RuleQuestion, ServiceOrder, Stimulus } from '../kernel/index.js';
import type { LocalActivities, Ring, ServiceActivities } from './activities.js';
import { AlarmClock } from './alarm-clock.js';

const facts = proxyLocalActivities<LocalActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '50ms', backoffCoefficient: 2, maximumInterval: '5s' },
});
const services = proxyActivities<ServiceActivities>({
  startToCloseTimeout: '5m',
  // Of a worker that was killed nothing else tells: the step goes to another one after this silence.
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** The kernel's world on Temporal: stimuli come by doorbell, alarm or pull; facts are written by local activities. */
export class TemporalRuntime implements CourseRuntime {
  private readonly stimuli = new Map<number, Stimulus>();
  private readonly alarm = new AlarmClock(() => { this.mustPull = true; });
  private mustPull = false;
  private readonly performing = new Set<number>();
  /** Up to here everything effective was handed over: a position that is missing is void. */
  private wholeThrough: number;
  private readonly lastToFeed: number;
  appliedPos: number;
  ended = false;
  /** Moves that differ from the committed ones lead to a second run, once; only a second difference is an incident. */
  readonly mayRestart: boolean;

  constructor(private readonly run: CaseRun) {
    for (const stimulus of run.known) this.stimuli.set(stimulus.pos, stimulus);
    this.appliedPos = run.appliedPos;
    this.wholeThrough = run.known.at(-1)?.pos ?? 0;
    this.lastToFeed = run.known.filter(({ pos }) => pos <= run.appliedPos).at(-1)?.pos ?? 0;
    this.mayRestart = run.mismatches === 0;
  }

  /** A doorbell may be rung by anybody, for any position, any number of times. */
  rang({ pos, stimulus }: Ring): void {
    if (pos <= this.appliedPos) return;
    if (stimulus === null) this.mustPull = true;
    else this.stimuli.set(stimulus.pos, stimulus);
  }

  clockChanged(): void {
    this.mustPull = true;
  }

  committed(pos: number, alarm: Alarm | null, feeding: boolean): void {
    this.stimuli.delete(pos);
    if (!feeding) {
      this.appliedPos = pos;
      this.alarm.set(alarm);
    } else if (pos === this.lastToFeed) {
      this.mustPull = true;
    }
  }

  /** Acts that came after the end are superseded by it; whoever rang for them reads the database. */
  hasApplied(pos: number): boolean {
    return this.ended || this.appliedPos >= pos;
  }

  /** A new run that feeds what is effective: the course of a committed position is never decided twice. */
  async startAnew(mismatches: number): Promise<never> {
    return continueAsNew<(run: CaseRun) => Promise<string>>(await facts.loadRun({ caseId: this.run.caseId, mismatches }));
  }

  async stimulus(pos: number): Promise<Stimulus> {
    for (;;) {
      const stimulus = this.next(pos);
      if (stimulus !== undefined) return stimulus;
      const gap = (): boolean => [...this.stimuli.keys()].some((known) => known > pos);
      await condition(() => this.mustPull || gap() || this.next(pos) !== undefined || this.mustContinue());
      if (this.next(pos) !== undefined) continue;
      if (this.mustPull || gap()) await this.pull(pos - 1);
      else await this.startAnew(this.run.mismatches);
    }
  }

  advance(advance: Advance): Promise<Advanced> {
    return facts.advance(advance);
  }

  ask(question: RuleQuestion): Promise<Outcome> {
    return facts.rule(question);
  }

  perform(order: ServiceOrder): void {
    this.performing.add(order.activation);
    void services.perform(order).then((stimulus) => {
      this.performing.delete(order.activation);
      // Runs that began before ends came along find nothing here.
      if (stimulus) this.rang({ pos: stimulus.pos, stimulus });
      else this.mustPull = true;
    });
  }

  async incident(report: IncidentReport): Promise<void> {
    if (report.kind === 'digest-mismatch' && this.mayRestart) return;
    await facts.incident(report);
  }

  patched(id: string): boolean {
    return patched(id);
  }

  /** The stimulus of a position or, where that one is void, the next effective one. */
  private next(pos: number): Stimulus | undefined {
    const following = pos > this.wholeThrough ? pos : Math.min(...[...this.stimuli.keys()].filter((known) => known >= pos));
    return this.stimuli.get(following);
  }

  /** A long history goes on in a new run, between two stimuli, when nothing is under way. */
  private mustContinue(): boolean {
    return this.performing.size === 0 && allHandlersFinished() && workflowInfo().continueAsNewSuggested;
  }

  private async pull(after: number): Promise<void> {
    this.mustPull = false;
    const { stimuli, alarm } = await facts.pull({ caseId: this.run.caseId, after });
    for (const stimulus of stimuli) this.stimuli.set(stimulus.pos, stimulus);
    this.wholeThrough = Math.max(this.wholeThrough, stimuli.at(-1)?.pos ?? 0);
    this.alarm.set(alarm);
  }
}

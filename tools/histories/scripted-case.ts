import type { Advance, Advanced, CaseRun, Outcome, RuleQuestion, ServiceOrder, Stimulus } from '@beian/procedure/kernel';
import type { LocalActivities, Pulled, ServiceActivities } from '@beian/procedure/temporal';
import type { Recording } from './recording.js';

const month = 30 * 24 * 60 * 60 * 1000;

/** The facts of one recorded case, given out again as far as the case has come. */
export class ScriptedCase {
  /** Through which position its stimuli are given. */
  private given: number;
  private readonly performing = new Map<number, (end: Stimulus) => void>();
  private readonly stops: ((reason: Error) => void)[] = [];
  private readonly finished = new Map<number, Stimulus>();
  private readonly awaited = new Map<number, () => void>();

  /** @param fedThrough the run is a new one of a case that has come so far; 0: the case begins */
  constructor(readonly recording: Recording, private readonly fedThrough: number) {
    this.given = Math.max(1, fedThrough);
  }

  get run(): CaseRun {
    const { run, log } = this.recording;
    const fed = this.fedThrough;
    const serial = Math.max(0, ...log.filter(({ pos }) => pos <= fed).map(({ activation }) => activation));
    return {
      ...run, caseId: this.recording.name, appliedPos: fed, digests: run.digests.slice(0, fed), known: run.known.filter(({ pos }) => pos <= this.given),
      patches: run.patches.filter(({ pos }) => pos <= fed),
      answers: Object.fromEntries(Object.entries(run.answers).filter(([asked]) => Number(asked.split(':')[1]) <= serial)),
    };
  }

  get ahead(): readonly Stimulus[] {
    return this.recording.run.known.filter(({ pos }) => pos > this.given);
  }

  give({ pos }: Stimulus): void {
    this.given = pos;
  }

  /** Settled once the course has applied the position. */
  applied(pos: number): Promise<void> {
    return new Promise((resolve) => this.awaited.set(pos, resolve));
  }

  /** The end of a service, whether or not the worker has begun with it. */
  finish(stimulus: Stimulus): void {
    this.finished.set(stimulus.activation, stimulus);
    this.performing.get(stimulus.activation)?.(stimulus);
  }

  advance({ pos, digest }: Advance): Advanced {
    const recorded = this.recording.run.digests[pos - 1];
    if (recorded !== digest) throw new Error(`${this.recording.name}: position ${pos} leads elsewhere on Temporal than in memory`);
    this.awaited.get(pos)?.();
    return { digest, alarm: this.alarm };
  }

  pull(after: number): Pulled {
    return { stimuli: this.recording.run.known.filter(({ pos }) => pos > after && pos <= this.given), alarm: this.alarm };
  }

  rule({ element, activation }: RuleQuestion): Outcome {
    const answer = this.recording.run.answers[`${element}:${activation}`];
    if (answer === undefined) throw new Error(`${this.recording.name} has no answer of ${element}#${activation}`);
    return answer;
  }

  perform({ activation }: ServiceOrder): Promise<Stimulus> {
    const end = this.finished.get(activation);
    return end === undefined ? new Promise((ended, stopped) => {
      this.performing.set(activation, ended);
      this.stops.push(stopped);
    }) : Promise.resolve(end);
  }

  /** A service that the recording leaves open would keep the worker from shutting down. */
  stop(): void {
    for (const stop of this.stops) stop(new Error(`the recording of ${this.recording.name} ends here`));
  }

  /** Another instant every few positions, so that alarms are set, kept and cancelled. */
  private get alarm(): Advanced['alarm'] {
    return this.given < 2 ? null : { at: new Date(Date.UTC(2030, 0, 1 + Math.floor(this.given / 4))).toISOString(), inMs: month };
  }
}

/** What the worker calls, for all cases that are being recorded. */
export function scriptedActivities(caseOf: (caseId: string) => ScriptedCase): LocalActivities & ServiceActivities {
  return {
    advance: async (sent) => caseOf(sent.caseId).advance(sent),
    pull: async ({ caseId, after }) => caseOf(caseId).pull(after),
    rule: async (question) => caseOf(question.caseId).rule(question),
    incident: async ({ caseId, message }) => { throw new Error(`${caseId}: ${message}`); },
    loadRun: async ({ caseId }) => caseOf(caseId).run,
    perform: (order) => caseOf(order.caseId).perform(order),
  };
}

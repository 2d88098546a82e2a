import type { ProcessModel } from '@beian/bpmn';
import {
  Overtaken, planRepair, repairFacts, runCase, type Advance, type Advanced, type CaseRun, type Course, type CourseRuntime, type IncidentReport, type JsonObject,
  type LoggedMove, type ModelOf, type Outcome, type PinnedParameters, type RuleQuestion, type Stimulus,
} from '../kernel/index.js';
import { OpenPositions, type Offer } from './open-positions.js';

export interface MemoryWorld {
  readonly modelOf: ModelOf;
  readonly parameters?: PinnedParameters;
  decide(question: RuleQuestion): Outcome;
  patched?(id: string): boolean;
}

/** What is stored of a case: enough for another run to go on. */
export interface CaseRecord {
  /** The effective ones: without what a repair made void. */
  readonly stimuli: readonly Stimulus[];
  /** Everything that was ever committed. */
  readonly log: readonly LoggedMove[];
  /** By position, empty for void ones. */
  readonly digests: readonly string[];
  readonly answers: Readonly<Record<string, Outcome>>;
  readonly patches: readonly { readonly id: string; readonly pos: number }[];
}

/** A case without server or database: the same kernel, stimuli given by hand, everything kept in lists. */
export class MemoryCase<D extends ProcessModel> implements CourseRuntime, CaseRecord {
  readonly stimuli: Stimulus[] = [];
  readonly log: LoggedMove[] = [];
  readonly digests: string[] = [];
  readonly incidents: IncidentReport[] = [];
  readonly answers: Record<string, Outcome> = {};
  readonly patches: { id: string; pos: number }[] = [];
  asked = 0;
  ended: string | null = null;
  private readonly positions: OpenPositions;
  private lastPos = 0;
  /** By its end or by a fault. */
  private stopped = false;
  private waiting: { pos: number; give(stimulus: Stimulus): void } | null = null;
  private wakeUp: (() => void) | null = null;
  private readonly process: string;
  private readonly carryOut: () => Promise<string>;

  constructor(course: Course<D, JsonObject, void>, private readonly world: MemoryWorld) {
    this.positions = new OpenPositions(world.modelOf);
    this.process = course.diagram.id;
    this.carryOut = () => runCase(course, this.stored, this, { committed: () => undefined }, world.modelOf);
  }

  /** Starts the case and waits until every branch waits. */
  async start(): Promise<this> {
    this.store({ kind: 'start', element: 'start', activation: 0, instance: null }, { result: 'DONE', facts: {} });
    return this.run();
  }

  /** A second life of a case: the stored stimuli are fed again, nothing is written for them. */
  async resume(from: CaseRecord): Promise<this> {
    this.stimuli.push(...from.stimuli);
    this.log.push(...from.log);
    this.digests.push(...from.digests);
    this.positions.add(from.log);
    Object.assign(this.answers, from.answers);
    this.patches.push(...from.patches);
    this.lastPos = Math.max(from.digests.length, from.stimuli.at(-1)?.pos ?? 0);
    return this.run();
  }

  /** What is stored, as a new run is given it. */
  get stored(): CaseRun {
    return {
      caseId: 'case', parameters: this.world.parameters ?? {}, known: [...this.stimuli], appliedPos: this.digests.length, digests: [...this.digests],
      patches: [...this.patches], answers: { ...this.answers }, mismatches: 0,
    };
  }

  offers(): readonly Offer[] {
    return this.ended === null ? this.positions.offers() : [];
  }

  /** Gives the next stimulus and waits until every branch waits again. */
  async take(offer: Pick<Offer, 'kind' | 'element' | 'activation' | 'instance'>, result = 'DONE', facts: JsonObject = {}): Promise<this> {
    this.store(offer, { result, facts });
    await this.quiet(() => this.serve());
    return this;
  }

  /** Makes everything from a position on void, and takes the named open activations up anew. */
  async repair(to: number, renew: readonly number[] = []): Promise<this> {
    const order = planRepair(this.effectiveLog, this.stimuli, { to, renew, serial: Math.max(...this.log.map(({ activation }) => activation)) });
    const first = this.stimuli.findIndex(({ pos }) => pos >= to);
    for (const { pos } of first < 0 ? [] : this.stimuli.splice(first)) this.digests[pos - 1] = '';
    this.store({ kind: 'repair', element: this.process, activation: 0, instance: null }, { result: 'REPAIRED', facts: repairFacts(order) });
    await this.quiet(() => (this.stopped ? this.runAnew() : this.serve()));
    return this;
  }

  /** Completes the open task of this name (of this member). */
  act(element: string, result = 'DONE', more: { readonly instance?: string; readonly facts?: JsonObject } = {}): Promise<this> {
    return this.take(this.offerFor('act', element, more.instance ?? null), result, more.facts);
  }

  fire(timer: string): Promise<this> {
    return this.take(this.offerFor('timer', timer, null));
  }

  finish(service: string, result = 'DONE'): Promise<this> {
    return this.take(this.offerFor('service', service, null), result);
  }

  message(name: string): Promise<this> {
    return this.take({ kind: 'message', element: name, activation: 0, instance: null });
  }

  withdraw(): Promise<this> {
    return this.take({ kind: 'withdrawal', element: 'caseWithdrawn', activation: 0, instance: null });
  }

  stimulus(pos: number): Promise<Stimulus> {
    return new Promise((give) => {
      this.waiting = { pos, give };
      this.serve();
    });
  }

  advance({ pos, moves, digest }: Advance): Promise<Advanced> {
    this.log.push(...moves.map((move) => ({ ...move, pos })));
    while (this.digests.length < pos - 1) this.digests.push('');
    this.digests[pos - 1] = digest;
    this.positions.add(moves);
    return Promise.resolve({ digest, alarm: null });
  }

  ask(question: RuleQuestion): Promise<Outcome> {
    this.asked++;
    const outcome = this.world.decide(question);
    this.answers[`${question.element}:${question.activation}`] = outcome;
    return Promise.resolve(outcome);
  }

  perform(): void {
    // A test finishes services itself.
  }

  incident(report: IncidentReport): Promise<void> {
    this.incidents.push(report);
    return Promise.resolve();
  }

  patched(id: string): boolean {
    const answer = this.world.patched?.(id) ?? true;
    if (answer) this.patches.push({ id, pos: this.lastPos });
    return answer;
  }

  private async run(): Promise<this> {
    await this.quiet(() => this.runAnew());
    return this;
  }

  private runAnew(): void {
    this.stopped = false;
    this.carryOut().then(
      (end) => this.stop(end),
      (error: unknown) => (error instanceof Overtaken ? this.runAnew() : this.stop(null)),
    );
  }

  private stop(end: string | null): void {
    this.ended = end;
    this.stopped = true;
    this.wakeUp?.();
  }

  private get effectiveLog(): readonly LoggedMove[] {
    const effective = new Set(this.stimuli.map(({ pos }) => pos));
    return this.log.filter(({ pos }) => effective.has(pos));
  }

  private store({ kind, element, activation, instance }: Omit<Stimulus, 'pos' | 'outcome'>, outcome: Outcome): void {
    this.stimuli.push({ pos: ++this.lastPos, kind, element, activation, instance, outcome });
  }

  private quiet(go: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.wakeUp = resolve;
      go();
      if (this.stopped) resolve();
    });
  }

  /** Hands out the next stored stimulus; with none left the case is quiet. */
  private serve(): void {
    const { waiting } = this;
    const stimulus = waiting === null ? undefined : this.stimuli.find(({ pos }) => pos >= waiting.pos);
    if (waiting === null) return;
    if (stimulus === undefined) return this.wakeUp?.();
    this.waiting = null;
    waiting.give(stimulus);
  }

  private offerFor(kind: Offer['kind'], element: string, instance: string | null): Offer {
    const offer = this.offers().find((open) => open.kind === kind && open.element === element && (instance === null || open.instance === instance));
    if (offer === undefined) throw new Error(`nothing waits for ${kind} ${element}; open: ${this.offers().map((open) => open.element).join(', ')}`);
    return offer;
  }
}


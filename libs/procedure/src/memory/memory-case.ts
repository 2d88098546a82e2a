import type { ProcessModel } from '@beian/bpmn';
import {
  runCase, type Advance, type Advanced, type CaseRun, type Course, type CourseRuntime, type IncidentReport, type JsonObject, type ModelOf, type Move,
  type Outcome, type PinnedParameters, type RuleQuestion, type Stimulus,
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
  readonly stimuli: readonly Stimulus[];
  readonly log: readonly Move[];
  readonly digests: readonly string[];
  readonly answers: Readonly<Record<string, Outcome>>;
  readonly patches: readonly { readonly id: string; readonly pos: number }[];
}

/** A case without server or database: the same kernel, stimuli given by hand, everything kept in lists. */
export class MemoryCase<D extends ProcessModel> implements CourseRuntime, CaseRecord {
  readonly stimuli: Stimulus[] = [];
  readonly log: Move[] = [];
  readonly digests: string[] = [];
  readonly incidents: IncidentReport[] = [];
  readonly answers: Record<string, Outcome> = {};
  readonly patches: { id: string; pos: number }[] = [];
  asked = 0;
  ended: string | null = null;
  private readonly positions: OpenPositions;
  private waiting: { pos: number; give(stimulus: Stimulus): void } | null = null;
  private wakeUp: (() => void) | null = null;

  constructor(private readonly course: Course<D, JsonObject, void>, private readonly world: MemoryWorld) {
    this.positions = new OpenPositions(world.modelOf);
  }

  /** Starts the case and waits until every branch waits. */
  async start(): Promise<this> {
    return this.run({ caseId: 'case', parameters: this.world.parameters ?? {}, known: [], appliedPos: 0, digests: [], patches: [], answers: {}, mismatches: 0 }, startStimulus);
  }

  /** A second life of a case: the stored stimuli are fed again, nothing is written for them. */
  async resume(from: CaseRecord): Promise<this> {
    this.stimuli.push(...from.stimuli);
    this.log.push(...from.log);
    this.digests.push(...from.digests);
    this.positions.add(from.log);
    Object.assign(this.answers, from.answers);
    this.patches.push(...from.patches);
    return this.run({
      caseId: 'case', parameters: this.world.parameters ?? {}, known: from.stimuli, appliedPos: from.digests.length, digests: from.digests, patches: from.patches,
      answers: from.answers, mismatches: 0,
    }, null);
  }

  offers(): readonly Offer[] {
    return this.ended === null ? this.positions.offers() : [];
  }

  /** Gives the next stimulus and waits until every branch waits again. */
  async take(offer: Pick<Offer, 'kind' | 'element' | 'activation' | 'instance'>, result = 'DONE', facts: JsonObject = {}): Promise<this> {
    const { kind, element, activation, instance } = offer;
    this.stimuli.push({ pos: this.stimuli.length + 1, kind, element, activation, instance, outcome: { result, facts } });
    await this.quiet(() => this.serve());
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

  advance({ moves, digest }: Advance): Promise<Advanced> {
    this.log.push(...moves);
    this.digests.push(digest);
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
    if (answer) this.patches.push({ id, pos: this.digests.length + 1 });
    return answer;
  }

  private async run(run: CaseRun, first: Stimulus | null): Promise<this> {
    if (first !== null) this.stimuli.push(first);
    await this.quiet(() => {
      runCase(this.course, run, this, { committed: () => undefined }, this.world.modelOf)
        .then((end) => { this.ended = end; }, () => undefined)
        .finally(() => this.wakeUp?.());
    });
    return this;
  }

  private quiet(go: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.wakeUp = resolve;
      go();
      if (this.ended !== null || this.incidents.length > 0) resolve();
    });
  }

  /** Hands out the next stored stimulus; with none left the case is quiet. */
  private serve(): void {
    const { waiting } = this;
    const stimulus = waiting === null ? undefined : this.stimuli[waiting.pos - 1];
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

const startStimulus: Stimulus = { pos: 1, kind: 'start', element: 'start', activation: 0, instance: null, outcome: { result: 'DONE', facts: {} } };

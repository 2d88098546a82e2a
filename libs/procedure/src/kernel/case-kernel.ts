import { AuthorError, asFault, UnknownStimulus, type Fault } from './faults.js';
import { Ledger } from './ledger.js';
import type { CaseRun, Outcome, RuleQuestion, ServiceOrder, Stimulus } from './protocol.js';
import { applyRepair } from './repairs.js';
import type { CourseRuntime } from './runtime.js';
import { Branch, Scheduler } from './scheduler.js';
import type { Scope } from './scope.js';
import type { OpenActivation, Wait } from './waits.js';
import { Withdrawals } from './withdrawals.js';

interface RuleRequest {
  readonly question: RuleQuestion;
  readonly branch: Branch;
  answer(outcome: Outcome): void;
}

/** All that is known of one running case: what waits, what is open, what was recorded. The course of a case is a pure function of its stimuli. */
export class CaseKernel {
  readonly ledger = new Ledger();
  readonly scheduler = new Scheduler();
  readonly withdrawals = new Withdrawals();
  /** Service orders of the position being applied; given out once it is committed. */
  readonly orders = new Map<number, ServiceOrder>();
  private readonly open = new Map<number, OpenActivation>();
  private readonly waits = new Map<number, Wait>();
  private readonly closedBy = new Map<number, string>();
  private readonly mailbox: Stimulus[] = [];
  private readonly rules: RuleRequest[] = [];
  rootScope: Scope | null = null;
  fault: Fault | null = null;
  /** Position being applied, or applied last. */
  position = 0;

  constructor(readonly run: CaseRun, readonly runtime: CourseRuntime) {}

  /** A committed position is only fed again: nothing is written for it. */
  get resuming(): boolean {
    return this.position <= this.run.appliedPos;
  }

  /** A true answer is a move, so that a resumed run answers from the record. */
  patched(id: string): boolean {
    const recorded = this.run.patches.some((patch) => patch.id === id && patch.pos === this.position);
    const answer = this.resuming ? recorded : this.runtime.patched(id);
    if (answer && this.rootScope !== null) this.ledger.record('patched', this.rootScope, id, 0);
    return answer;
  }

  fail(error: unknown): void {
    this.fault ??= asFault(error);
  }

  /** Author code is stopped by a promise that never settles; a rejection nobody awaits would end the process. */
  refuse(error: unknown): Promise<never> {
    this.fail(error);
    return new Promise<never>(() => undefined);
  }

  /** In the order in which they were entered. */
  get openActivations(): readonly OpenActivation[] {
    return [...this.open.values()].sort((a, b) => a.activation - b.activation);
  }

  enter(open: OpenActivation): void {
    this.open.set(open.activation, open);
  }

  waitFor(wait: Wait): void {
    this.enter(wait);
    this.waits.set(wait.activation, wait);
    wait.branch.state = 'waiting';
  }

  /** Closes an activation: later stimuli for it are superseded by `by`. */
  close(activation: number, by: string): void {
    this.open.delete(activation);
    this.waits.delete(activation);
    this.closedBy.set(activation, by);
    this.orders.delete(activation);
  }

  /** Closes the serials that this run never gave out. */
  closeBetween(after: number, through: number, by: string): void {
    for (let activation = after + 1; activation <= through; activation++) this.closedBy.set(activation, by);
  }

  ask(branch: Branch, question: RuleQuestion): Promise<Outcome> {
    branch.state = 'waiting';
    return new Promise((resolve) => {
      this.rules.push({ question, branch, answer: (outcome) => this.scheduler.enqueue(branch, () => resolve(outcome)) });
    });
  }

  /** Runs branches one at a time, then rules one at a time, until everything waits. */
  async settle(): Promise<void> {
    const stopped = (): boolean => this.fault !== null;
    try {
      for (;;) {
        await this.scheduler.drain(stopped);
        const request = this.rules.shift();
        if (request === undefined || stopped()) return;
        if (request.branch.state === 'abandoned') continue;
        const { element, activation } = request.question;
        request.answer(this.run.answers[`${element}:${activation}`] ?? (await this.runtime.ask(request.question)));
      }
    } catch (error) {
      this.fail(error);
    }
  }

  apply(stimulus: Stimulus): void {
    if (stimulus.kind === 'withdrawal') this.applyWithdrawal(stimulus);
    else if (stimulus.kind === 'message') this.applyMessage(stimulus);
    else if (stimulus.kind === 'repair') applyRepair(this, stimulus);
    else this.applyAddressed(stimulus);
  }

  /** A stored message of this name, oldest first, if one came before anybody waited for it. */
  takeMail(name: string): Stimulus | null {
    const index = this.mailbox.findIndex((mail) => mail.element === name);
    return index < 0 ? null : (this.mailbox.splice(index, 1)[0] ?? null);
  }

  /** Cancels everything open inside a branch and scope, innermost and latest first. */
  cancelWithin(ancestor: Branch, scope: Scope, by: string): void {
    const inner = [...this.open.values()]
      .filter((open) => open.branch.isWithin(ancestor) && isInside(open.scope, scope))
      .sort((a, b) => b.scope.path.length - a.scope.path.length || b.activation - a.activation);
    for (const open of inner) {
      this.ledger.recordOn('cancelled', open, { by });
      this.close(open.activation, by);
      if (open.branch !== ancestor) open.branch.state = 'abandoned';
    }
  }

  private applyAddressed(stimulus: Stimulus): void {
    const wait = this.waits.get(stimulus.activation);
    if (wait === undefined) return this.supersede(stimulus);
    if (stimulus.element === wait.element.id) return this.acceptBy(wait, stimulus);
    const boundary = wait.scope.boundariesOf(wait.element.id).find((element) => element.id === stimulus.element);
    if (boundary === undefined || stimulus.kind !== 'timer') throw new UnknownStimulus(`nothing at ${wait.element.id} waits for ${stimulus.element}`, stimulus.element);
    if (wait.fired.has(boundary.id)) return this.supersede(stimulus);
    wait.boundary(boundary);
  }

  private acceptBy(wait: Wait, stimulus: Stimulus): void {
    if (wait.members !== null && wait.members.get(stimulus.instance ?? '') !== null) return this.supersede(stimulus);
    wait.accept(stimulus);
  }

  private applyMessage(stimulus: Stimulus): void {
    for (const wait of this.waits.values()) {
      if (wait.element.message === stimulus.element) return wait.accept(stimulus);
      const boundary = wait.scope.boundariesOf(wait.element.id).find((element) => element.message === stimulus.element && !wait.fired.has(element.id));
      if (boundary !== undefined) return wait.boundary(boundary);
    }
    this.mailbox.push(stimulus);
  }

  private applyWithdrawal(stimulus: Stimulus): void {
    const subscription = this.withdrawals.innermostOpen();
    if (subscription === null) return this.supersede(stimulus);
    this.withdrawals.close(subscription);
    subscription.interrupt();
  }

  private supersede(stimulus: Stimulus): void {
    if (stimulus.activation > this.ledger.lastActivation) throw new UnknownStimulus(`activation ${stimulus.activation} does not exist`, stimulus.element);
    const by = this.closedBy.get(stimulus.activation) ?? this.withdrawals.closedBy ?? stimulus.element;
    const root = this.rootScope;
    if (root === null) throw new AuthorError('a stimulus came before the case started', stimulus.element);
    this.ledger.record('superseded', root, stimulus.element, stimulus.activation, {
      ...(stimulus.instance === null ? {} : { instance: stimulus.instance }), detail: { by, pos: stimulus.pos },
    });
  }
}

function isInside(inner: Scope, outer: Scope): boolean {
  return outer.path.every((activation, depth) => inner.path[depth] === activation);
}

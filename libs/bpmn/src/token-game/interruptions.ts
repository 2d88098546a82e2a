import type { DiagramElement } from '../model.js';
import type { AllowedMove } from './allowed.js';
import { deviate, type LogEntry } from './log-entry.js';
import type { Run } from './run.js';
import type { Runs } from './runs.js';

/** Cancellations: what causes them, what they cause, and what may come between. */
export class Interruptions {
  readonly #runs: Runs;
  /** The host of an interrupting event that fired: it must be cancelled before anything else. */
  #host: { readonly run: Run; readonly activation: number } | null = null;
  /** The event-based gateway whose race was won: its losers must be cancelled, then it completes. */
  #race: { readonly run: Run; readonly gateway: number } | null = null;
  /** Runs in which something was cancelled without a cause so far: a withdrawal must follow. */
  #unexplained: Run[] = [];

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  get isUnderWay(): boolean {
    return this.#host !== null || this.#race !== null || this.#unexplained.length > 0;
  }

  /** While a cancellation is under way nothing else may happen. */
  admit({ kind, element, activation }: LogEntry): void {
    if (kind === 'cancelled') return;
    if (this.#host !== null) deviate(`${element} 之前应先取消被中断的活动`, `The interrupted activity must be cancelled before ${element}`);
    if (this.#race !== null && !(kind === 'completed' && activation === this.#race.gateway)) deviate(`${element} 之前应先结束事件网关`, `The event-based gateway must close before ${element}`);
    if (this.#unexplained.length > 0 && kind !== 'fired') deviate('活动被取消，但没有撤回或中断事件', 'Activities were cancelled without a withdrawal or an interruption');
  }

  /** What must be cancelled, or come, before anything else. */
  due(): readonly AllowedMove[] {
    if (this.#host !== null) return cancelling(this.#host.run, [this.#host.activation]);
    if (this.#race !== null) {
      const { run, gateway } = this.#race;
      const losers = rivals(run, gateway);
      const race = run.open.get(gateway);
      return losers.length > 0 || race === undefined ? cancelling(run, losers) : [{ kind: 'completed', element: race.element }];
    }
    return this.#unexplained.flatMap(({ model }) => Object.values(model.elements).filter(({ type }) => type === 'eventSubProcess')).map((element) => ({ kind: 'fired', element }));
  }

  interrupt(run: Run, activation: number): void {
    this.#host = { run, activation };
  }

  raceWon(run: Run, gateway: number): void {
    this.#race = { run, gateway };
  }

  raceOver(run: Run, gateway: number): void {
    if (this.#race?.gateway !== gateway) deviate('事件网关没有胜出的事件', 'No event behind the gateway has happened');
    if (rivals(run, gateway).length > 0) deviate('事件网关的其他事件尚未取消', 'Events that lost the race are still open');
    this.#race = null;
  }

  cancel(run: Run, { element, activation }: LogEntry): void {
    const open = run.open.get(activation);
    if (open === undefined || open.element.id !== element) deviate(`${element}（活动 ${activation}）未在办理，不能取消`, `${element} (activation ${activation}) is not open and cannot be cancelled`);
    const called = this.#runs.calledBy(run, activation);
    if (called !== null) this.#discard(called);
    this.#explain(run, activation, open.gateway);
    run.open.delete(activation);
  }

  withdraw(run: Run, event: DiagramElement): void {
    if (this.#unexplained.some((other) => !isWithin(other, run))) deviate(`${event.id} 之外的活动被取消`, `Activities outside the reach of ${event.id} were cancelled`);
    if (run.withdrawalClosed) deviate(`${event.id} 已关闭，不能再撤回`, `${event.id} was closed by then`);
    if (run.awaitedStart !== null || run.isComplete) deviate(`${event.id} 此时不能触发`, `${event.id} cannot fire now`);
    if (run.open.size > 0) deviate(`${event.id} 触发前仍有活动未取消`, `${event.id} fired while activities were still open`);
    this.#unexplained = [];
    run.tokens.clear();
    run.ended = null;
    run.withdrawalClosed = true;
    run.awaitedStart = run.startIn(event.id);
  }

  assertSettled(): void {
    if (this.isUnderWay) deviate('日志在取消过程中中断', 'The log breaks off in the middle of a cancellation');
  }

  /** Innermost first: a call is cancelled when nothing inside it is open any more. */
  #discard(called: Run): void {
    if (called.open.size > 0) deviate('调用内部仍有活动未取消', 'Activities inside the call are still open');
    this.#runs.close(called);
  }

  #explain(run: Run, activation: number, gateway: number | null): void {
    if (this.#host !== null) {
      const { run: hostRun, activation: host } = this.#host;
      if (run === hostRun && activation === host) this.#host = null;
      else if (run.path[hostRun.path.length] !== host) deviate('被取消的不是被中断的活动', 'Something else than the interrupted activity was cancelled');
      return;
    }
    if (this.#race !== null) {
      if (run !== this.#race.run || gateway !== this.#race.gateway) deviate('被取消的不是事件网关的其他事件', 'Something else than a losing event was cancelled');
      return;
    }
    this.#unexplained.push(run);
  }
}

function rivals(run: Run, gateway: number): readonly number[] {
  return [...run.open].filter(([, open]) => open.gateway === gateway).map(([activation]) => activation);
}

function cancelling(run: Run, activations: readonly number[]): readonly AllowedMove[] {
  return activations.flatMap((activation) => run.open.get(activation)?.element ?? []).map((element) => ({ kind: 'cancelled', element }));
}

function isWithin(inner: Run, outer: Run): boolean {
  return outer.path.every((activation, depth) => inner.path[depth] === activation);
}

import type { ElementType, ProcessModel } from '../model.js';
import { isWaiting } from '../explore/moves.js';
import { Interruptions } from './interruptions.js';
import type { AllowedMove } from './allowed.js';
import { deviate, type LogEntry } from './log-entry.js';
import { answer, gatewayBefore, membersOf, openAt } from './open-activations.js';
import { firstVoid, Repair } from './repair.js';
import type { Run } from './run.js';
import { Runs } from './runs.js';
import { noteCompletion } from './withdrawal-closing.js';

const ANSWERED_FROM_OUTSIDE: ReadonlySet<ElementType> = new Set<ElementType>(['userTask', 'receiveTask', 'intermediateCatchTimer']);

/** The strict token game: holds one log against the diagrams, entry by entry, and throws a Deviation at the first illegal move. */
export class TokenGame {
  readonly #models: ReadonlyMap<string, ProcessModel>;
  readonly #activations = new Set<number>();
  #runs: Runs;
  #interruptions: Interruptions;
  /** What no repair made void, for the next repair; of a repair itself what was taken up anew. */
  #effective: LogEntry[] = [];
  #repair: Repair | null = null;

  constructor(models: ReadonlyMap<string, ProcessModel>) {
    this.#models = models;
    this.#runs = new Runs(models);
    this.#interruptions = new Interruptions(this.#runs);
  }

  play(entry: LogEntry): void {
    if (entry.kind === 'superseded' || entry.kind === 'patched') return;
    if (this.#repair !== null && this.#repair.pos !== entry.pos) this.#closeRepair(this.#repair);
    if (entry.kind === 'repaired') this.#beginRepair(entry);
    else if (this.#repair === null) this.#move(entry);
    else this.#repair.play(entry);
    if (this.#repair === null || entry.kind === 'entered') this.#effective.push(entry);
  }

  #move(entry: LogEntry): void {
    const run = this.#runs.of(entry);
    if (entry.kind === 'extended') return this.#extend(run, entry);
    this.#interruptions.admit(entry);
    if (this.#comesFromOutside(run, entry)) this.#assertAtRest(entry.element);
    if (entry.kind === 'entered') this.#enter(run, entry);
    else if (entry.kind === 'completed') this.#complete(run, entry);
    else if (entry.kind === 'taken') this.#take(run, entry);
    else if (entry.kind === 'fired') this.#fire(run, entry);
    else this.#interruptions.cancel(run, entry);
  }

  /** The case goes on from where it stood before the position that the repair names: the game up to there is played again. */
  #beginRepair(entry: LogEntry): void {
    this.#interruptions.assertSettled();
    this.#assertAtRest('repaired');
    const to = firstVoid(entry);
    const before = new TokenGame(this.#models);
    const repairs = new Set(this.#effective.filter(({ kind }) => kind === 'repaired').map(({ pos }) => pos));
    for (const earlier of this.#effective.filter(({ pos }) => pos < to)) {
      if (!repairs.has(earlier.pos)) before.#move(earlier);
      else if (earlier.kind === 'entered') before.#runs.standing().get(earlier.activation)?.open.fired.clear();
    }
    this.#effective = [...this.#effective.filter(({ pos }) => pos < to), entry];
    this.#repair = new Repair(entry.pos, this.#runs.standing(), before.#runs.standing());
    this.#runs = before.#runs;
    this.#interruptions = before.#interruptions;
  }

  #closeRepair(repair: Repair): void {
    repair.close();
    this.#repair = null;
  }

  /** A deadline that was extended moves no token, but its task must be open. */
  #extend(run: Run, entry: LogEntry): void {
    this.#assertAtRest(entry.element);
    openAt(run, entry);
  }

  /** What the diagrams allow where the log stands: what moves by itself comes before what somebody may do. */
  allowed(): readonly AllowedMove[] {
    const due = this.#interruptions.due();
    return due.length > 0 ? due : this.#runs.allowed();
  }

  /** Whether the case is over. A log that stops in the middle of a move is a deviation. */
  rest(): 'open' | 'over' {
    const root = this.#runs.root ?? deviate('日志为空', 'The log is empty');
    if (this.#repair !== null) this.#closeRepair(this.#repair);
    this.#interruptions.assertSettled();
    const next = this.#runs.unfinished;
    if (next !== null) deviate(`日志在 ${next} 之前中断`, `The log breaks off before ${next}`);
    if (root.isComplete) return 'over';
    if (this.#runs.nothingIsOpen) deviate('令牌不足以继续：流程停滞', 'Nothing can go on: the case stands still');
    return 'open';
  }

  /**
   * What a person, a clock or a service moves happens only when nothing moves by itself any more. A message may have come
   * before anybody waited for it, so it can be taken in the middle of a move.
   */
  #comesFromOutside(run: Run, { kind, element, instance }: LogEntry): boolean {
    const { type, execution } = run.element(element);
    if (kind === 'cancelled') return !this.#interruptions.isUnderWay;
    if (kind === 'fired') return type === 'boundaryTimer';
    return kind === 'completed' && (instance !== null || execution === 'activity' || ANSWERED_FROM_OUTSIDE.has(type));
  }

  #assertAtRest(element: string): void {
    const next = this.#runs.unfinished;
    if (next !== null) deviate(`${element} 之前应先经过 ${next}`, `${next} must come before ${element}`);
  }

  #fresh(activation: number): void {
    if (activation <= 0 || this.#activations.has(activation)) deviate(`活动序号 ${activation} 重复或无效`, `Activation ${activation} is used twice or invalid`);
    this.#activations.add(activation);
  }

  #enter(run: Run, entry: LogEntry): void {
    const element = run.element(entry.element);
    if (!isWaiting(element)) deviate(`${element.id} 不会停留，不应有“进入”记录`, `${element.id} takes no time and cannot be entered`);
    this.#fresh(entry.activation);
    const gateway = gatewayBefore(run, element.id);
    if (gateway === null) run.consume(element);
    run.open.set(entry.activation, { element, unanswered: element.multiInstance ? membersOf(entry) : null, fired: new Set(), gateway });
    if (element.calledProcess !== null) this.#runs.call(run, entry.activation, element.id, element.calledProcess);
  }

  #complete(run: Run, entry: LogEntry): void {
    const element = run.element(entry.element);
    if (element.type === 'startEvent') return this.#start(run, entry);
    if (isWaiting(element)) return this.#completeOpen(run, entry);
    if (element.type === 'exclusiveGateway' || element.type === 'eventSubProcess' || element.attachedTo !== null) deviate(`${element.id} 不会“完成”`, `${element.id} is never completed`);
    this.#fresh(entry.activation);
    run.consume(element);
    if (element.type === 'endEvent') run.reachEnd(element.id);
    run.produce(element.outgoing);
    noteCompletion(run, element.id);
  }

  #start(run: Run, entry: LogEntry): void {
    if (run.awaitedStart !== entry.element) deviate(`${entry.element} 此时不能开始`, `${entry.element} cannot start now`);
    this.#fresh(entry.activation);
    run.awaitedStart = null;
    run.produce(run.element(entry.element).outgoing);
  }

  #completeOpen(run: Run, entry: LogEntry): void {
    const open = openAt(run, entry);
    if (entry.instance !== null) return answer(open, entry.instance);
    if (open.unanswered !== null && open.unanswered.size > 0) deviate(`${entry.element} 仍有成员未办结`, `${entry.element} still waits for ${open.unanswered.size} members`);
    if (open.element.calledProcess !== null) this.#return(run, entry);
    if (open.element.type === 'eventBasedGateway') this.#interruptions.raceOver(run, entry.activation);
    else run.produce(open.element.outgoing);
    run.open.delete(entry.activation);
    if (open.gateway !== null) this.#interruptions.raceWon(run, open.gateway);
    noteCompletion(run, entry.element);
  }

  #return(run: Run, entry: LogEntry): void {
    const called = this.#runs.calledBy(run, entry.activation);
    if (called === null || !called.isComplete) deviate(`${entry.element} 调用的流程尚未结束`, `The process that ${entry.element} calls is not over`);
    const result = called.element(called.ended ?? '').result;
    if ('result' in entry.detail && entry.detail['result'] !== result) deviate(`${entry.element} 的结果应为 ${result ?? '空'}`, `${entry.element} answers ${result ?? 'nothing'}, the log says otherwise`);
    this.#runs.close(called);
  }

  #take(run: Run, entry: LogEntry): void {
    const gateway = run.element(entry.element);
    const { flow } = entry;
    if (gateway.type !== 'exclusiveGateway' || flow === null || !gateway.outgoing.includes(flow)) deviate(`${flow ?? '（空）'} 不是排他网关 ${entry.element} 的出线`, `${flow ?? 'No flow'} does not leave an exclusive gateway ${entry.element}`);
    this.#fresh(entry.activation);
    run.consume(gateway);
    run.produce([flow]);
    noteCompletion(run, gateway.id);
  }

  #fire(run: Run, entry: LogEntry): void {
    const event = run.element(entry.element);
    this.#fresh(entry.activation);
    if (event.type === 'eventSubProcess') return this.#interruptions.withdraw(run, event);
    const host = entry.detail['host'];
    const open = typeof host === 'number' ? run.open.get(host) : undefined;
    if (typeof host !== 'number' || open === undefined || open.element.id !== event.attachedTo) deviate(`${event.id} 的宿主未在办理`, `The host of ${event.id} is not open`);
    if (event.type === 'boundaryTimer' && open.fired.has(event.id)) deviate(`${event.id} 对同一活动只触发一次`, `${event.id} fires once per activation`);
    open.fired.add(event.id);
    run.produce(event.outgoing);
    if (event.interrupting) this.#interruptions.interrupt(run, host);
  }
}

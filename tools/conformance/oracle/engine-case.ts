import type { DiagramCopy } from './diagram-copy.js';
import type { Letter } from './letter.js';
import { ProcessRun, type Decisions } from './process-run.js';

/** One case on the other engine: the run of its process and one run for every call, which reports back when it is over. */
export class EngineCase {
  readonly letters: Letter[] = [];
  /** Processes begun, one entry a run. */
  readonly begun: string[] = [];
  private readonly runs = new Map<string, ProcessRun>();
  private readonly callers = new Map<string, { readonly caller: ProcessRun; readonly call: string }>();
  private readonly numbers = new Map<string, number>();
  private readonly mailbox: string[] = [];
  private readonly withdrawals: string[] = [];
  private readonly done = new Set<string>();
  private readonly processes = new Map<string, string>();

  constructor(private readonly copies: ReadonlyMap<string, DiagramCopy>, private readonly decisions: Decisions) {}

  start(process: string): void {
    this.beginProcess(process, '');
    this.settle();
  }

  complete(scope: string, element: string, member: number | null): void {
    this.runAt(scope).complete(element, member);
    this.settle();
  }

  fire(scope: string, timer: string): void {
    this.runAt(scope).fire(timer);
    this.settle();
  }

  /** A message is kept until somebody waits for it. */
  message(name: string): void {
    this.mailbox.push(name);
    this.settle();
  }

  /** The innermost run that can be withdrawn stops with all that it called, and its event sub-process runs instead. */
  withdraw(): void {
    const scope = this.withdrawals.findLast((open) => !this.isClosed(open));
    if (scope === undefined) return;
    this.withdrawals.splice(this.withdrawals.indexOf(scope), 1);
    const { withdrawal } = this.runAt(scope).copy;
    if (withdrawal === null) return;
    for (const run of [...this.runs.values()].filter((one) => one.scope.startsWith(scope))) {
      run.cancel();
      this.collect(run);
      if (run.scope !== scope) this.runs.delete(run.scope);
    }
    this.letters.push({ scope, element: withdrawal.id, what: 'reached' });
    this.begin(withdrawal.copy, scope);
    this.settle();
  }

  /** What a token passes one after the other in the process of a scope, its event sub-process included. */
  stepsAt(scope: string): DiagramCopy['steps'] {
    const { steps, withdrawal } = this.copyOf(this.processes.get(scope) ?? '');
    return [...steps, ...(withdrawal?.copy.steps ?? [])];
  }

  private beginProcess(process: string, scope: string): void {
    this.begun.push(process);
    this.begin(this.copyOf(process), scope);
  }

  private begin(copy: DiagramCopy, scope: string): void {
    const run = new ProcessRun(copy, scope, this.decisions);
    this.runs.set(scope, run);
    this.processes.set(scope, copy.process);
    if (copy.withdrawal !== null) this.withdrawals.push(scope);
    run.run();
    this.collect(run);
  }

  /** Until nothing moves by itself: calls begin and end, kept messages find somebody who waits. */
  private settle(): void {
    for (let moved = true; moved;) {
      for (const run of this.runs.values()) this.collect(run);
      moved = this.beginCall() || this.endCall() || this.deliver();
    }
  }

  private beginCall(): boolean {
    for (const run of this.runs.values()) {
      for (const [call, kind] of run.open) {
        if (kind !== 'call' || [...this.callers.values()].some((open) => open.caller === run && open.call === call)) continue;
        const key = `${run.scope}${call}`;
        const number = (this.numbers.get(key) ?? 0) + 1;
        this.numbers.set(key, number);
        const scope = `${key}#${number}/`;
        this.callers.set(scope, { caller: run, call });
        this.beginProcess(run.copy.calls.get(call) ?? '', scope);
        return true;
      }
    }
    return false;
  }

  private endCall(): boolean {
    for (const [scope, run] of this.runs) {
      const caller = this.callers.get(scope);
      if (!run.isOver || caller === undefined) continue;
      this.runs.delete(scope);
      this.callers.delete(scope);
      caller.caller.complete(caller.call, null);
      return true;
    }
    return false;
  }

  private deliver(): boolean {
    for (const run of this.runs.values()) {
      for (const event of run.open.keys()) {
        const at = this.mailbox.indexOf(run.copy.messages.get(event) ?? '');
        if (at < 0) continue;
        this.mailbox.splice(at, 1);
        run.catch(event);
        return true;
      }
    }
    return false;
  }

  private collect(run: ProcessRun): void {
    for (const letter of run.letters.splice(0)) {
      this.letters.push(letter);
      if (letter.what === 'done' || run.copy.kinds.get(letter.element) === 'passed') this.done.add(withoutNumbers(letter.scope) + letter.element);
    }
  }

  private isClosed(scope: string): boolean {
    const closing = this.runs.get(scope)?.copy.withdrawal?.closedBy ?? [];
    return closing.some((path) => this.done.has(withoutNumbers(scope) + path));
  }

  private runAt(scope: string): ProcessRun {
    const run = this.runs.get(scope);
    if (run === undefined) throw new Error(`no run at ${scope === '' ? 'top level' : scope}`);
    return run;
  }

  private copyOf(process: string): DiagramCopy {
    const copy = this.copies.get(process);
    if (copy === undefined) throw new Error(`no diagram of ${process}`);
    return copy;
  }
}

function withoutNumbers(scope: string): string {
  return scope.replaceAll(/#\d+/g, '');
}

import type { ProcessModel } from '../model.js';
import { movesOf, withdrawalOf, type AllowedMove } from './allowed.js';
import { deviate, type LogEntry } from './log-entry.js';
import { Run, type OpenActivation } from './run.js';

/** An open activation with the run it belongs to. */
export interface Standing {
  readonly run: Run;
  readonly open: OpenActivation;
}

/** All runs of one case: the case itself and its open calls, by their scope. */
export class Runs {
  readonly #models: ReadonlyMap<string, ProcessModel>;
  readonly #open = new Map<string, Run>();

  constructor(models: ReadonlyMap<string, ProcessModel>) {
    this.#models = models;
  }

  /** The run an entry belongs to. The first entry of a log opens the case. */
  of({ process, scope }: LogEntry): Run {
    if (this.#open.size === 0 && scope.length === 0) this.#add(new Run(this.#model(process), [], null, null));
    const run = this.#open.get(scope.join('/')) ?? deviate(`没有打开的调用 ${scope.join('/')}`, `No call ${scope.join('/')} is open`);
    if (run.model.id !== process) deviate(`此处应为流程 ${run.model.id}，日志为 ${process}`, `This is a run of ${run.model.id}, not of ${process}`);
    return run;
  }

  call(caller: Run, activation: number, element: string, process: string): void {
    this.#add(new Run(this.#model(process), [...caller.path, activation], caller, element));
  }

  /** The run that an activation of a call opened. */
  calledBy(caller: Run, activation: number): Run | null {
    return this.#open.get([...caller.path, activation].join('/')) ?? null;
  }

  close(run: Run): void {
    this.#open.delete(run.path.join('/'));
  }

  get root(): Run | null {
    return this.#open.get('') ?? null;
  }

  /** The element that a token will enter, or the call that will return, without anything from outside. */
  get unfinished(): string | null {
    for (const run of this.#open.values()) {
      const next = run.restless ?? (run.caller !== null && run.isComplete ? run.call : null);
      if (next !== null) return next;
    }
    return null;
  }

  /** In all runs together. A call that is over returns before anything else. */
  allowed(): readonly AllowedMove[] {
    const runs = [...this.#open.values()];
    const returning = runs.flatMap(({ caller, call, isComplete }) => (caller === null || !isComplete ? [] : [{ kind: 'completed' as const, element: caller.element(call ?? '') }]));
    const moving = runs.filter(({ restless }) => restless !== null).flatMap(movesOf);
    if (returning.length + moving.length > 0) return [...returning, ...moving];
    return [...runs.flatMap(movesOf), ...runs.flatMap(withdrawalOf)];
  }

  /** Everything that is open, by its serial. */
  standing(): Map<number, Standing> {
    return new Map([...this.#open.values()].flatMap((run) => [...run.open].map(([activation, open]): [number, Standing] => [activation, { run, open }])));
  }

  get nothingIsOpen(): boolean {
    return [...this.#open.values()].every(({ open }) => open.size === 0);
  }

  #add(run: Run): void {
    this.#open.set(run.path.join('/'), run);
  }

  #model(id: string): ProcessModel {
    return this.#models.get(id) ?? deviate(`未知流程 ${id}`, `Unknown process ${id}`);
  }
}

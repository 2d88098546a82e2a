import { deviate, type LogEntry } from './log-entry.js';
import { membersOf } from './open-activations.js';
import type { Standing } from './runs.js';

/** The position from which on a repair makes everything void. */
export function firstVoid({ pos, detail }: LogEntry): number {
  const { to } = detail;
  if (typeof to !== 'number' || to < 2 || to > pos) deviate('更正没有指明退回的位置', 'The repair does not say what it makes void');
  return to;
}

/** One repair: from what is open now to what was open before the position it names. */
export class Repair {
  readonly pos: number;
  readonly #now: Map<number, Standing>;
  readonly #before: ReadonlyMap<number, Standing>;
  readonly #anew = new Set<number>();

  constructor(pos: number, now: Map<number, Standing>, before: ReadonlyMap<number, Standing>) {
    this.pos = pos;
    this.#now = now;
    this.#before = before;
  }

  play(entry: LogEntry): void {
    if (entry.kind === 'cancelled') this.#cancel(entry);
    else if (entry.kind === 'entered') this.#enter(entry);
    else deviate(`更正过程中不应出现 ${entry.element}`, `${entry.element} has no place in a repair`);
  }

  /** What stays must be as it was; what was open before must be open again, and nothing else. */
  close(): void {
    for (const [activation, { open }] of this.#now) {
      const former = this.#before.get(activation);
      if (former === undefined) deviate(`更正后 ${open.element.id} 不应仍在办理`, `${open.element.id} must not stay open after the repair`);
      if (!this.#anew.has(activation) && !isUntouched(open, former.open)) deviate(`更正后 ${open.element.id} 应重新开始`, `${open.element.id} must be taken up anew by the repair`);
    }
    for (const [activation, { open }] of this.#before) {
      if (!this.#now.has(activation)) deviate(`更正没有恢复 ${open.element.id}`, `The repair does not take up ${open.element.id} again`);
    }
  }

  #cancel(entry: LogEntry): void {
    const standing = this.#now.get(entry.activation);
    if (standing === undefined || !isOf(standing, entry) || this.#anew.size > 0) deviate(`${entry.element}（活动 ${entry.activation}）此时不能取消`, `${entry.element} (activation ${entry.activation}) cannot be cancelled now`);
    if ([...this.#now.values()].some(({ run }) => run.path.includes(entry.activation))) deviate('调用内部仍有活动未取消', 'Activities inside the call are still open');
    this.#now.delete(entry.activation);
  }

  #enter(entry: LogEntry): void {
    const former = this.#before.get(entry.activation);
    if (former === undefined || !isOf(former, entry) || this.#now.has(entry.activation)) deviate(`更正不能恢复 ${entry.element}（活动 ${entry.activation}）`, `The repair cannot take up ${entry.element} (activation ${entry.activation})`);
    const call = former.run.path.at(-1);
    if (call !== undefined && !this.#now.has(call)) deviate(`${entry.element} 之前应先恢复其调用`, `The call around ${entry.element} must be taken up first`);
    const { unanswered } = former.open;
    if (unanswered !== null && !isSame(membersOf(entry), unanswered)) deviate(`${entry.element} 恢复的成员不符`, `${entry.element} is taken up for other members than had not answered`);
    former.open.fired.clear();
    this.#now.set(entry.activation, former);
    this.#anew.add(entry.activation);
  }
}

function isOf({ run, open }: Standing, { process, scope, element }: LogEntry): boolean {
  return open.element.id === element && run.model.id === process && run.path.join('/') === scope.join('/');
}

function isUntouched(now: Standing['open'], former: Standing['open']): boolean {
  return isSame(now.fired, former.fired) && isSame(now.unanswered ?? new Set(), former.unanswered ?? new Set());
}

function isSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((item) => others.has(item));
}

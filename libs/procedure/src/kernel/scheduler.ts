import { AuthorError } from './faults.js';

type BranchState = 'ready' | 'running' | 'waiting' | 'ended' | 'abandoned';

/** One strand of author code. Exactly one runs at a time, until it waits or ends. */
export class Branch {
  state: BranchState = 'ready';

  constructor(readonly parent: Branch | null) {}

  isWithin(ancestor: Branch): boolean {
    for (let branch: Branch | null = this; branch !== null; branch = branch.parent) if (branch === ancestor) return true;
    return false;
  }
}

/** Plain code needs two ticks between two steps, refactored code a few more; beyond this it awaits something that is not a step. */
const tickLimit = 2000;

export class Scheduler {
  private readonly ready: { branch: Branch; go: () => void }[] = [];
  private current: Branch | null = null;

  /** Lets `go` run when its turn comes, in the order in which branches became ready. */
  enqueue(branch: Branch, go: () => void): void {
    if (branch.state === 'abandoned') return;
    branch.state = 'ready';
    this.ready.push({ branch, go });
  }

  /** Throws unless the running branch is the one that calls: an un-awaited step or another branch's step object. */
  assertRunning(branch: Branch, element: string): void {
    if (branch.state === 'running' && this.current === branch) return;
    throw new AuthorError(`${element} was asked for while its branch was ${branch.state}: await every step, and use the step object of your own branch`, element);
  }

  async drain(stop: () => boolean): Promise<void> {
    for (let next = this.ready.shift(); next !== undefined && !stop(); next = this.ready.shift()) {
      if (next.branch.state !== 'ready') continue;
      this.current = next.branch;
      next.branch.state = 'running';
      next.go();
      await this.quiet(next.branch, stop);
      this.current = null;
    }
  }

  private async quiet(branch: Branch, stop: () => boolean): Promise<void> {
    const running = (): boolean => branch.state === 'running';
    for (let ticks = 0; running() && !stop(); ticks++) {
      if (ticks > tickLimit) throw new AuthorError('the procedure awaits something that is not a step', null);
      await null;
    }
  }
}

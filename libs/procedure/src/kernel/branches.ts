import type { CaseKernel } from './case-kernel.js';
import type { Branch } from './scheduler.js';

/** Starts author code on a branch when its turn comes; `ended` runs once it has returned. */
export function startOn(kernel: CaseKernel, branch: Branch, body: () => Promise<void>, ended: () => void): void {
  kernel.scheduler.enqueue(branch, () => {
    body().then(() => {
      if (branch.state === 'abandoned') return;
      if (branch.state === 'waiting') throw new Error('the branch returned while a step of it was still waiting: await every step');
      branch.state = 'ended';
      ended();
    }).catch((error: unknown) => kernel.fail(error));
  });
}

/** Parks a branch until `start` calls back, then lets it run when its turn comes. */
export function park<T>(kernel: CaseKernel, branch: Branch, start: (resume: (value: T) => void) => void): Promise<T> {
  branch.state = 'waiting';
  return new Promise((resolve) => start((value) => kernel.scheduler.enqueue(branch, () => resolve(value))));
}

/**
 * Preloaded into every thread of the worker (node --import). The SDK keeps the stack of every promise of a workflow, for its
 * `__stack_trace` query alone: a third of the time of a workflow task. Where promise hooks cannot be had it does without. Errors keep
 * their stacks, so that an incident names the line of the author's code.
 */
import { promiseHooks } from 'node:v8';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread) {
  promiseHooks.createHook = () => {
    throw new Error('the stacks of promises are not kept');
  };
}

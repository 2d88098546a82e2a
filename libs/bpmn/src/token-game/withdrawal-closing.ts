import type { Run } from './run.js';

/** A completion may close the withdrawal of its own run or, as `Call_X/Element`, of a run that called it. */
export function noteCompletion(run: Run, element: string): void {
  let path = element;
  for (let at: Run | null = run; at !== null; at = at.caller) {
    if (closes(at, path)) at.withdrawalClosed = true;
    path = `${at.call ?? ''}/${path}`;
  }
}

function closes({ model }: Run, path: string): boolean {
  return Object.values(model.elements).some(({ closedBy }) => closedBy.includes(path));
}

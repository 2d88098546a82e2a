import type { ProcessModel } from '../model.js';

/**
 * The ends that finish a process. An end that only the branch of a non-interrupting event can reach (a reminder was sent)
 * finishes nothing.
 */
export function countingEnds(model: ProcessModel): ReadonlySet<string> {
  const elements = Object.values(model.elements);
  const reached = new Set<string>();
  const open = elements.filter(({ type }) => type === 'startEvent').map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const host = id;
    for (const flow of model.elements[id]?.outgoing ?? []) open.push(model.flows[flow]?.target ?? '');
    for (const boundary of elements) if (boundary.attachedTo === host && boundary.interrupting) open.push(boundary.id);
  }
  return new Set(elements.filter(({ id, type }) => type === 'endEvent' && reached.has(id)).map(({ id }) => id));
}

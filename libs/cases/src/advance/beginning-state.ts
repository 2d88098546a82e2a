import type { ProcessModel } from '@beian/bpmn';

/** The state of a case that is stored and has not moved yet: that of its start event. */
export function beginningState({ elements }: Pick<ProcessModel, 'elements'>): string {
  const start = Object.values(elements).find(({ type, parent }) => type === 'startEvent' && parent === null);
  return start?.state ?? 'submitted';
}

import type { ProcessModel } from '@beian/bpmn';
import type { Sequence } from './course-reading.js';

/** Whether the diagram leads from one step to the next, through merges only; ids that it does not have are faults of their own. */
export function isInOrder(model: ProcessModel, { elements, flows, next }: Sequence): boolean {
  if ([...elements, ...next].some((id) => model.elements[id] === undefined) || flows.some((id) => model.flows[id] === undefined)) return true;
  const taken = [...flows, ...elements.flatMap((id) => flowsAfter(model, id))];
  return taken.some((flow) => next.includes(throughMerges(model, flow)));
}

/** The flows by which a token can leave an element, those of its interrupting events and of the events behind it included. */
function flowsAfter(model: ProcessModel, id: string): readonly string[] {
  const element = model.elements[id];
  if (element === undefined) return [];
  const boundaries = Object.values(model.elements).filter(({ attachedTo, interrupting }) => attachedTo === id && interrupting);
  if (element.type === 'eventBasedGateway') return element.outgoing.flatMap((flow) => model.elements[model.flows[flow]?.target ?? '']?.outgoing ?? []);
  return [...element.outgoing, ...boundaries.flatMap(({ outgoing }) => outgoing)];
}

function throughMerges(model: ProcessModel, flow: string): string {
  const target = model.elements[model.flows[flow]?.target ?? ''];
  const [only, ...more] = target?.outgoing ?? [];
  const isMerge = target?.type === 'exclusiveGateway' && only !== undefined && more.length === 0;
  return isMerge ? throughMerges(model, only) : (target?.id ?? '');
}

import type { DiagramElement, ProcessModel } from '../model.js';
import { FaultList } from './fault-list.js';

/** What only shows when all diagrams are known: the completions that close a withdrawal must exist. */
export function checkReferences(models: readonly ProcessModel[], fileOf: (model: ProcessModel) => string): void {
  for (const model of models) {
    const faults = new FaultList(fileOf(model));
    for (const element of Object.values(model.elements)) {
      for (const path of element.closedBy) {
        if (completionAt(path, model, models) === null) faults.add('DANGLING_REFERENCE', element.id, { zh: `closedBy 所指的 ${path} 不存在`, en: `closedBy names ${path}, which does not exist` });
      }
    }
    faults.throwIfAny();
  }
}

/** The element that `Element` or `Call_X/Element` names. */
function completionAt(path: string, model: ProcessModel, models: readonly ProcessModel[]): DiagramElement | null {
  const [first = '', ...rest] = path.split('/');
  const element = model.elements[first];
  if (element === undefined) return null;
  if (rest.length === 0) return element;
  const called = models.find(({ id }) => id === element.calledProcess);
  return called === undefined ? null : completionAt(rest.join('/'), called, models);
}

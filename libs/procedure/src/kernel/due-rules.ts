import type { ProcessModel } from '@beian/bpmn';

/** The rules of every due date that entering an element sets, as the digest of a position has them. */
export function dueRulesOf(model: ProcessModel, id: string): string {
  const rules = Object.values(model.elements).filter((element) => element.id === id || element.attachedTo === id);
  return rules.map((element) => [element.due?.text, element.timer?.text, element.activeWhen].join('|')).join(';');
}

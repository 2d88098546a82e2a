import type { DiagramElement, ProcessModel } from '@beian/bpmn';

/** Outcomes that lead straight to a decision and that code never asks for; one of them may be the `else` of the others. */
export function unaskedOutcomes(model: ProcessModel, isCompared: (text: string) => boolean): readonly { readonly element: string; readonly outcomes: readonly string[] }[] {
  return Object.values(model.elements).filter((element) => element.outcomes.length > 1 && isDecided(model, element)).flatMap(({ id, outcomes }) => {
    const unasked = outcomes.filter((outcome) => !isCompared(outcome));
    return unasked.length > 1 ? [{ element: id, outcomes: unasked }] : [];
  });
}

function isDecided(model: ProcessModel, { outgoing }: DiagramElement): boolean {
  const next = model.elements[model.flows[outgoing[0] ?? '']?.target ?? ''];
  return next?.type === 'exclusiveGateway' && next.outgoing.length > 1;
}

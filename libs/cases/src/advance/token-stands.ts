import type { ProcessDeclaration } from '@beian/procedure/declaration';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

const standing: ReadonlySet<DiagramElement['type']> = new Set([
  'userTask', 'receiveTask', 'callActivity', 'intermediateCatchTimer', 'intermediateCatchMessage', 'eventBasedGateway',
]);

/** Whether a token stands on the element until a stimulus comes; all others are passed in the step that reaches them. */
export function tokenStands(element: DiagramElement): boolean {
  return standing.has(element.type) || element.execution === 'activity';
}

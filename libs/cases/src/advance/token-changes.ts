import type { Move } from '@beian/procedure/kernel';
import type { ProcessDeclaration } from '@beian/procedure/declaration';

type DiagramElement = ProcessDeclaration['model']['elements'][string];

const standing: ReadonlySet<DiagramElement['type']> = new Set([
  'userTask', 'receiveTask', 'callActivity', 'intermediateCatchTimer', 'intermediateCatchMessage', 'eventBasedGateway',
]);

/** Whether a token stands on the element until a stimulus comes; all others are passed in the step that reaches them. */
export function tokenStands(element: DiagramElement): boolean {
  return standing.has(element.type) || element.execution === 'activity';
}

interface Change {
  readonly process: string;
  readonly element: string;
  tokens: number;
  passed: number;
}

/** What a position changed in the counts of the heat map. */
export class TokenChanges {
  private readonly changes = new Map<string, Change>();

  note(move: Move, element: DiagramElement): void {
    const change = this.of(move);
    if (move.kind === 'entered') change.tokens += 1;
    if (move.instance !== null) return;
    if (move.kind === 'cancelled' || (move.kind === 'completed' && tokenStands(element))) change.tokens -= 1;
    if (move.kind === 'completed' || move.kind === 'fired' || move.kind === 'taken') change.passed += 1;
  }

  get list(): readonly Change[] {
    return [...this.changes.values()].filter(({ tokens, passed }) => tokens !== 0 || passed !== 0);
  }

  private of({ process, element }: Move): Change {
    const key = `${process} ${element}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const change = { process, element, tokens: 0, passed: 0 };
    this.changes.set(key, change);
    return change;
  }
}

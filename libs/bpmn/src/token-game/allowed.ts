import type { DiagramElement } from '../model.js';
import type { Run } from './run.js';
import { isWaiting } from '../explore/moves.js';

/** A move that the diagram allows where a log stands. */
export interface AllowedMove {
  readonly kind: 'entered' | 'completed' | 'cancelled' | 'fired' | 'taken';
  readonly element: DiagramElement;
}

/** What may come next in one run, when nothing is being cancelled. */
export function movesOf(run: Run): readonly AllowedMove[] {
  if (run.awaitedStart !== null) return [{ kind: 'completed', element: run.element(run.awaitedStart) }];
  const next = run.restless;
  if (next !== null) return [arrival(run.element(next))];
  return [...run.open.values()].flatMap(({ element, unanswered, fired }) => {
    const ends: readonly AllowedMove[] = element.calledProcess === null && element.type !== 'eventBasedGateway' && (unanswered === null || unanswered.size > 0) ? [{ kind: 'completed', element }] : [];
    return [...ends, ...boundariesOf(run, element).filter(({ id }) => !fired.has(id)).map((event): AllowedMove => ({ kind: 'fired', element: event }))];
  });
}

/** A run that is under way may be withdrawn until a completion closes that. */
export function withdrawalOf(run: Run): readonly AllowedMove[] {
  if (run.withdrawalClosed || run.isComplete) return [];
  return Object.values(run.model.elements).filter(({ type }) => type === 'eventSubProcess').map((element) => ({ kind: 'fired', element }));
}

/** How a token gets past an element that lies before it. */
function arrival(element: DiagramElement): AllowedMove {
  if (element.type === 'exclusiveGateway') return { kind: 'taken', element };
  return { kind: isWaiting(element) ? 'entered' : 'completed', element };
}

function boundariesOf(run: Run, host: DiagramElement): readonly DiagramElement[] {
  return Object.values(run.model.elements).filter(({ attachedTo }) => attachedTo === host.id);
}

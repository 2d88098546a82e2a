import type { DiagramElement } from '@beian/bpmn';
import type { ModelOf, Move, Stimulus } from '../kernel/index.js';

/** A stimulus that could legally come next, without its position and outcome; `at`: what waits for it, which a message does not name. */
export type Offer = Pick<Stimulus, 'kind' | 'element' | 'activation' | 'instance'> & { readonly at: string; readonly outcomes: readonly string[] };

interface Open {
  readonly element: DiagramElement;
  readonly boundaries: readonly DiagramElement[];
  readonly fired: Set<string>;
  readonly members: Set<string> | null;
}

/** What waits for what, read from the log alone, as the facts in the database would hold it. */
export class OpenPositions {
  private readonly open = new Map<number, Open>();

  constructor(private readonly modelOf: ModelOf) {}

  add(moves: readonly Move[]): void {
    for (const move of moves) this.addOne(move);
  }

  offers(): readonly Offer[] {
    return [...this.open].flatMap(([activation, open]) => [...ownOffers(activation, open), ...boundaryOffers(activation, open)]);
  }

  private addOne(move: Move): void {
    if (move.kind === 'entered') this.enter(move);
    else if (move.kind === 'cancelled') this.open.delete(move.activation);
    else if (move.kind === 'completed' && move.instance !== null) this.open.get(move.activation)?.members?.delete(move.instance);
    else if (move.kind === 'completed') this.open.delete(move.activation);
    else if (move.kind === 'fired' && typeof move.detail['host'] === 'number') this.open.get(move.detail['host'])?.fired.add(move.element);
  }

  private enter(move: Move): void {
    const model = this.modelOf(move.process);
    const element = model.elements[move.element];
    if (element === undefined) throw new Error(`${move.process} has no ${move.element}`);
    const { members } = move.detail;
    this.open.set(move.activation, {
      element,
      boundaries: Object.values(model.elements).filter(({ attachedTo }) => attachedTo === element.id),
      fired: new Set(),
      members: Array.isArray(members) ? new Set(members.map(String)) : null,
    });
  }
}

function ownOffers(activation: number, { element, members }: Open): readonly Offer[] {
  const outcomes = element.outcomes.length === 0 ? ['DONE'] : element.outcomes;
  const base = { element: element.id, at: element.id, activation, instance: null, outcomes };
  switch (element.type) {
    case 'userTask':
    case 'receiveTask':
      return members === null ? [{ ...base, kind: 'act' }] : [...members].map((instance) => ({ ...base, kind: 'act', instance }));
    case 'serviceTask':
      return [{ ...base, kind: 'service' }];
    case 'intermediateCatchTimer':
      return [{ ...base, kind: 'timer' }];
    case 'intermediateCatchMessage':
      return [{ ...base, kind: 'message', element: element.message ?? '', activation: 0 }];
    default:
      return [];
  }
}

function boundaryOffers(host: number, { boundaries, fired }: Open): readonly Offer[] {
  return boundaries.filter(({ id }) => !fired.has(id)).map(({ id, type, message }) => type === 'boundaryTimer'
    ? { kind: 'timer', element: id, at: id, activation: host, instance: null, outcomes: ['DONE'] }
    : { kind: 'message', element: message ?? '', at: id, activation: 0, instance: null, outcomes: ['DONE'] });
}

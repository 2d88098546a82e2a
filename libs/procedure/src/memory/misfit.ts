import type { ProcessModel } from '@beian/bpmn';
import { DigestMismatch, type IncidentReport, type LoggedMove, type Move } from '../kernel/index.js';

/** Where the present code leaves the course that a case has taken. */
export interface Misfit {
  readonly pos: number;
  readonly process: string;
  readonly element: string;
  /** `no-course`: the present code does not know the process at all. */
  readonly kind: IncidentReport['kind'] | 'no-course';
  readonly message: string;
}

/** What stopped a run that was fed with a case, told by the steps that the case had taken. @param log those of the case, as far as they are known */
export function misfitOf(diagram: ProcessModel, { pos, kind, message, element }: IncidentReport, fault: unknown, log: readonly LoggedMove[]): Misfit {
  const taken = log.filter((move) => move.pos === pos);
  if (fault instanceof DigestMismatch) return { pos, kind, ...difference(diagram, taken, fault.moves) };
  const known = taken.find((move) => move.element === element) ?? log.findLast((move) => move.element === element);
  return { pos, kind, message, process: known?.process ?? diagram.id, element: element ?? taken[0]?.element ?? '' };
}

function difference(diagram: ProcessModel, taken: readonly Move[], now: readonly Move[]): Pick<Misfit, 'process' | 'element' | 'message'> {
  const at = now.findIndex((move, index) => told(taken[index]) !== told(move));
  const first = at < 0 ? now.length : at;
  const [then, present] = [taken[first], now[first]];
  if (then === undefined && present === undefined) return sameSteps(diagram, now);
  const { process, element } = then ?? present ?? { process: diagram.id, element: '' };
  return { process, element, message: `the case: ${told(then)}; the code now: ${told(present)}` };
}

/** The digest also holds inputs, results and the rules of dates, which the names of the steps do not show. */
function sameSteps(diagram: ProcessModel, moves: readonly Move[]): Pick<Misfit, 'process' | 'element' | 'message'> {
  const { process, element } = moves.find(({ kind }) => kind === 'entered') ?? moves[0] ?? { process: diagram.id, element: '' };
  return { process, element, message: 'the same steps with another input, result, due rule or timer' };
}

function told(move: Move | undefined): string {
  if (move === undefined) return 'nothing more';
  const { kind, process, element, activation, instance, flow } = move;
  return [kind, `${process}/${element}#${activation}`, instance, flow].filter((part) => part !== null).join(' ');
}

import type { ProcessModel } from '@beian/bpmn';
import { canonical, DigestMismatch, type IncidentReport, type LoggedMove, type Move } from '../kernel/index.js';

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

type Difference = Pick<Misfit, 'process' | 'element' | 'message'>;

function difference(diagram: ProcessModel, taken: readonly Move[], now: readonly Move[]): Difference {
  const at = now.findIndex((move, index) => told(taken[index]) !== told(move));
  const first = at < 0 ? now.length : at;
  const [then, present] = [taken[first], now[first]];
  if (then === undefined && present === undefined) return sameSteps(diagram, taken, now);
  const { process, element } = then ?? present ?? { process: diagram.id, element: '' };
  return { process, element, message: `the case: ${told(then)}; the code now: ${told(present)}` };
}

/** The digest also holds inputs, members, results and the rules of dates, which the names of the steps do not show. */
function sameSteps(diagram: ProcessModel, taken: readonly Move[], now: readonly Move[]): Difference {
  const told = now.findIndex(({ detail }, index) => canonical(taken[index]?.detail ?? {}) !== canonical(detail));
  const [then, present] = [taken[told], now[told]];
  if (then !== undefined && present !== undefined) return { process: present.process, element: present.element, message: `the case: ${canonical(then.detail)}; the code now: ${canonical(present.detail)}` };
  const entered = now.filter(({ kind }) => kind === 'entered');
  const { process, element } = entered.at(-1) ?? { process: diagram.id, element: '' };
  return { process, element, message: `the same steps; another due rule or timer of ${entered.map((move) => move.element).join(', ')}` };
}

function told(move: Move | undefined): string {
  if (move === undefined) return 'nothing more';
  const { kind, process, element, activation, instance, flow } = move;
  return [kind, `${process}/${element}#${activation}`, instance, flow].filter((part) => part !== null).join(' ');
}

import type { ScopeCourse } from './case-course.js';
import { passagesOf } from './case-course.js';
import type { Drawn } from './read-diagram.js';

const CHOOSES: ReadonlySet<string> = new Set(['exclusiveGateway', 'eventBasedGateway']);

/** The flows a token has gone along. The log names those that a gateway chose; every other element that was finished sent its token along all its flows. */
export function takenFlows(drawn: Drawn, course: ScopeCourse | undefined): ReadonlySet<string> {
  const taken = new Set<string>(course?.chosen);
  const wasDone = (element: string) => passagesOf(course, element).some(({ state }) => state === 'done');
  for (const { id, type, outgoing } of drawn.elements.values()) {
    if (type === 'eventBasedGateway') outgoing.filter((flow) => wasDone(drawn.flows.get(flow)?.target ?? '')).forEach((flow) => taken.add(flow));
    else if (!(CHOOSES.has(type) && outgoing.length > 1) && wasDone(id)) outgoing.forEach((flow) => taken.add(flow));
  }
  return taken;
}

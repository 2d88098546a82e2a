import { DiagramError, explore } from '@beian/bpmn';
import type { DrawnProcess } from './diagram-sets.js';

/** Plays every run of every diagram: a deadlock, a doubled token or an element that no run reaches is an error. */
export function checkRuns(drawn: readonly DrawnProcess[]): void {
  const faults = drawn.flatMap(({ path, model }) => {
    const { faults: unsound, unreached } = explore(model);
    return [
      ...unsound.map((fault) => ({ element: null, zh: `图的走法有误，请改连线：${fault}`, en: `the diagram can go wrong; change its flows: ${fault}` })),
      ...unreached.map((id) => ({ element: id, zh: '任何走法都到不了这里，请补连线或删除', en: 'no run reaches it; draw a flow to it or remove it' })),
    ].map(({ element, zh, en }) => ({ code: 'UNSOUND' as const, file: path, element, message: { zh, en } }));
  });
  if (faults.length > 0) throw new DiagramError(faults);
}

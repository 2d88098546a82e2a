import type { Drawn, Played } from './play-both.js';

/** A difference as a person reads it: what happened in order, and where the two went apart. */
export function story(process: string, { facts, parameters }: Drawn, { acts, difference, stopped }: Played): string {
  const list = (letters: readonly string[]): string => letters.join(', ') || 'nothing more';
  return [
    `The course and the diagram of ${process} go apart. What happened:`,
    ...acts.map((act, index) => `  ${index + 1}. ${act}`),
    ...(difference === null ? [] : differenceLines(list, difference)),
    ...(stopped === null ? [] : [`Stopped: ${stopped}`]),
    `Facts ${JSON.stringify(facts)}, parameters ${JSON.stringify(parameters)}`,
  ].join('\n');
}

function differenceLines(list: (letters: readonly string[]) => string, { onlyCourse, onlyDiagram, order }: NonNullable<Played['difference']>): readonly string[] {
  if (order !== null) return ['There they pass the same in another order:', `  the course:  ${list(order.course)}`, `  the diagram: ${list(order.diagram)}`];
  return ['There they go different ways:', `  only the course:  ${list(onlyCourse)}`, `  only the diagram: ${list(onlyDiagram)}`];
}

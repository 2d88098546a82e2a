import type { ProcessModel } from '@beian/bpmn';
import fc from 'fast-check';
import { draw } from './draws.js';
import { playBoth, type Drawn, type OracleSubject, type Played } from './play-both.js';
import { story } from './story.js';

export type World = fc.Arbitrary<Pick<Drawn, 'facts' | 'parameters'>>;

/** Runs of each process so far, calls included. */
export type RunCounts = Map<string, number>;

export interface Extent {
  readonly runs: number;
  /** Stimuli of one case at most: enough to reach every end, few enough to stay quick. */
  readonly longest: number;
}

/** The story of the smallest difference found in so many random cases; null when there is none. */
export async function consult<D extends ProcessModel>(subject: OracleSubject<D>, world: World, { runs, longest }: Extent, counts: RunCounts): Promise<string | null> {
  const { id } = subject.course.diagram;
  const drawn = fc.tuple(fc.array(draw, { minLength: 1, maxLength: longest, size: 'max' }), world).map(([draws, known]): Drawn => ({ draws, ...known }));
  const details = await fc.check(fc.asyncProperty(drawn, async (one) => {
    const played = await playBoth(subject, one);
    for (const process of played.begun) counts.set(process, (counts.get(process) ?? 0) + 1);
    if (parted(played)) throw new Error(story(id, one, played));
  }), { numRuns: runs });
  return details.failed ? (details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance)) : null;
}

function parted({ difference, stopped }: Played): boolean {
  return difference !== null || stopped !== null;
}

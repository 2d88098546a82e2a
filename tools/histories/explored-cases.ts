import type { ProcessModel } from '@beian/bpmn';
import type { MemoryCase } from '@beian/procedure/memory';
import { Coverage } from '../conformance/coverage/coverage.js';
import { Curiosity, exploreCase, exploreOn, type CaseCourse, type Surroundings } from '../conformance/coverage/explore-case.js';

const tries = 60;
const longest = 64;
const afterRepair = 12;
const longestOpen = 19;

const surroundings = (modelOf: Surroundings['modelOf'], number: number): Surroundings => ({
  modelOf, parameters: { rectificationRounds: 2, postFilingPublicityDays: number % 2 === 0 ? 5 : 0, checkLapses: true },
  facts: { experts: ['expert-1', 'expert-2', 'expert-3'], industry: number % 3 !== 0, supervising: number % 3 !== 0 },
});

/** The fewest of many curious cases that together go through all that any of them went through; then one that is open, one repaired, one withdrawn. */
export async function exploredCases<D extends ProcessModel>(course: CaseCourse<D>, models: readonly ProcessModel[], modelOf: Surroundings['modelOf']): Promise<readonly MemoryCase<D>[]> {
  const curiosity = new Curiosity();
  const explored = (number: number, steps: number): Promise<MemoryCase<D>> => exploreCase(course, surroundings(modelOf, number), curiosity, steps);
  const played: MemoryCase<D>[] = [];
  for (let number = 0; number < tries; number++) played.push(await explored(number, longest));
  const interrupted = await stillOpen(explored);
  const repaired = await interrupted.repair(Math.min(4, interrupted.stimuli.length));
  return [
    ...fewest(played, models), await stillOpen(explored), await exploreOn(repaired, surroundings(modelOf, 0), curiosity, afterRepair),
    await (await stillOpen(explored)).withdraw(),
  ];
}

/** Some way into its course, but not at its end. */
async function stillOpen<D extends ProcessModel>(explored: (number: number, steps: number) => Promise<MemoryCase<D>>): Promise<MemoryCase<D>> {
  for (let number = 0; number < tries; number++) {
    const filing = await explored(number, Math.max(1, longestOpen - number));
    if (filing.ended === null) return filing;
  }
  throw new Error('every case ends within a few steps');
}

/** Always the case next that adds most. */
function fewest<D extends ProcessModel>(played: readonly MemoryCase<D>[], models: readonly ProcessModel[]): readonly MemoryCase<D>[] {
  const coverage = new Coverage(models);
  const chosen: MemoryCase<D>[] = [];
  for (;;) {
    const left = coverage.gaps().length;
    const gains = played.map((filing) => ({ filing, gain: left - gapsWith(models, [...chosen, filing]) }));
    const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (best.gain === 0) return chosen;
    chosen.push(best.filing);
    coverage.add(numbered(best.filing));
  }
}

function gapsWith<D extends ProcessModel>(models: readonly ProcessModel[], filings: readonly MemoryCase<D>[]): number {
  const coverage = new Coverage(models);
  for (const filing of filings) coverage.add(numbered(filing));
  return coverage.gaps().length;
}

const numbered = <D extends ProcessModel>({ log }: MemoryCase<D>) => log.map((move, index) => ({ ...move, seq: index + 1 }));

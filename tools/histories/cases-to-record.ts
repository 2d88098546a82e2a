import type { ProcessModel } from '@beian/bpmn';
import { Coverage } from '../conformance/coverage/coverage.js';
import { Curiosity, exploreCase, exploreOn, type Surroundings } from '../conformance/coverage/explore-case.js';
import { surroundingsOf, type Exploration } from '../conformance/coverage/exploration.js';
import type { Filing } from '../conformance/coverage/explored-cases.js';

const tries = 60;
const longest = 64;
const afterRepair = 12;
const longestOpen = 19;

/** The fewest of many curious cases that together go through all that any of them went through; then one that is open, one repaired, one withdrawn. */
export async function casesToRecord(exploration: Exploration, models: readonly ProcessModel[], modelOf: Surroundings['modelOf']): Promise<readonly Filing[]> {
  const curiosity = new Curiosity();
  const explored: Explored = (number, steps) =>
    exploration.course.with((course): Promise<Filing> => exploreCase(course, surroundingsOf(exploration, number, modelOf), curiosity, steps));
  const played: Filing[] = [];
  for (let number = 0; number < exploration.cases; number++) played.push(await explored(number, longest));
  const interrupted = await stillOpen(explored);
  const repaired = await interrupted.repair(Math.min(4, interrupted.stimuli.length));
  return [
    ...fewest(played, models), await stillOpen(explored), await exploreOn(repaired, surroundingsOf(exploration, 0, modelOf), curiosity, afterRepair),
    await withdrawn(explored),
  ];
}

type Explored = (number: number, steps: number) => Promise<Filing>;

/** Some way into its course, but not at its end. */
async function stillOpen(explored: Explored, steps = longestOpen): Promise<Filing> {
  for (let number = 0; number < tries; number++) {
    const filing = await explored(number, Math.max(1, steps - number));
    if (filing.ended === null) return filing;
  }
  throw new Error('every case ends within a few steps');
}

/** Early enough: once the decision is signed, a withdrawal is set aside. */
async function withdrawn(explored: Explored): Promise<Filing> {
  for (let steps = longestOpen; steps > 0; steps -= 3) {
    const filing = await (await stillOpen(explored, steps)).withdraw();
    if (filing.ended !== null) return filing;
  }
  throw new Error('no case can be withdrawn');
}

/** Always the case next that adds most. */
function fewest(played: readonly Filing[], models: readonly ProcessModel[]): readonly Filing[] {
  const coverage = new Coverage(models);
  const chosen: Filing[] = [];
  for (;;) {
    const left = coverage.gaps().length;
    const gains = played.map((filing) => ({ filing, gain: left - gapsWith(models, [...chosen, filing]) }));
    const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (best.gain === 0) return chosen;
    chosen.push(best.filing);
    coverage.add(numbered(best.filing));
  }
}

function gapsWith(models: readonly ProcessModel[], filings: readonly Filing[]): number {
  const coverage = new Coverage(models);
  for (const filing of filings) coverage.add(numbered(filing));
  return coverage.gaps().length;
}

const numbered = ({ log }: Filing) => log.map((move, index) => ({ ...move, seq: index + 1 }));

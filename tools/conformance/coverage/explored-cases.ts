import type { ProcessModel } from '@beian/bpmn';
import type { MemoryCase } from '@beian/procedure/memory';
import { Curiosity, exploreCase, type Surroundings } from './explore-case.js';
import { surroundingsOf, type Exploration } from './exploration.js';

/** A case in memory, whatever its diagram. */
export type Filing = MemoryCase<ProcessModel>;

/** How far a case has come when its applicant withdraws. */
const withdrawnAfter: readonly number[] = [0, 2, 5, 9];

/** Cases that seek what no case before them did; where the diagram lets an applicant withdraw, some do. */
export async function exploredCases(exploration: Exploration, modelOf: Surroundings['modelOf']): Promise<readonly Filing[]> {
  const curiosity = new Curiosity();
  const play = (number: number, steps?: number): Promise<Filing> =>
    exploration.course.with((course): Promise<Filing> => exploreCase(course, surroundingsOf(exploration, number, modelOf), curiosity, steps));
  const filings: Filing[] = [];
  for (let number = 0; number < exploration.cases; number++) filings.push(await play(number));
  for (const steps of canWithdraw(exploration) ? withdrawnAfter : []) filings.push(await (await play(steps, steps)).withdraw());
  return filings;
}

function canWithdraw({ course }: Exploration): boolean {
  return Object.values(course.diagram.elements).some(({ type }) => type === 'eventSubProcess');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay, type LogEntry, type ProcessModel } from '@beian/bpmn';
import type { JsonObject, LoggedMove } from '@beian/procedure/kernel';
import { MemoryCase } from '@beian/procedure/memory';
import fc from 'fast-check';
import { libraryCard, libraryCard2025, processModels as toyModels } from '../libs/procedure/src/testing/index.js';
import { announcement, evaluationOnly } from '../tools/conformance/coverage/called-alone.js';
import { writeCoverageReport } from '../tools/conformance/coverage/coverage-report.js';
import { Coverage } from '../tools/conformance/coverage/coverage.js';
import { coverageFaults, type CoverageException } from '../tools/conformance/coverage/exceptions.js';
import { Curiosity, exploreCase, type CaseCourse, type Surroundings } from '../tools/conformance/coverage/explore-case.js';
import { logMutations } from '../tools/conformance/coverage/mutate-log.js';
import { DIAGRAM_SETS, readDiagramSet } from '../tools/diagrams/diagram-sets.js';
import { processModels } from './courses.js';
import { employerInitial } from './henan/employer-initial-2024/workflow.js';

const root = join(import.meta.dirname, '..');
const exceptions: readonly CoverageException[] = JSON.parse(readFileSync(join(root, 'bpmn/coverage-exceptions.json'), 'utf8'));
const own: readonly ProcessModel[] = [...Object.values(processModels), ...Object.values(toyModels)];
const models: readonly ProcessModel[] = [...own, evaluationOnly.diagram, announcement.diagram];
const modelOf = (id: string): ProcessModel => {
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const logOf = (moves: readonly LoggedMove[]): readonly LogEntry[] => moves.map((move, index) => ({ ...move, seq: index + 1 }));
const surroundings = (publicity: number, opinions: boolean): Surroundings => ({
  modelOf, parameters: { rectificationRounds: 2, postFilingPublicityDays: publicity },
  facts: { experts: ['expert-1', 'expert-2', 'expert-3'], industry: opinions, supervising: opinions },
});

/** Cases that seek what no case before them did, each held against the token game. */
async function explored<D extends ProcessModel>(played: CaseCourse<D>, cases: number, coverage: Coverage): Promise<void> {
  const curiosity = new Curiosity();
  for (let number = 0; number < cases; number++) {
    const filing = await exploreCase(played, surroundings(number % 2 === 0 ? 5 : 0, number % 3 !== 0), curiosity);
    const log = logOf(filing.log);
    expect(filing.incidents).toEqual([]);
    expect(replay(models, log)).toEqual({ conforms: true, open: filing.ended === null });
    coverage.add(log);
  }
}

/** Many cases on a busy machine. */
const patience = 60_000;

interface Draw {
  readonly which: number;
  readonly outcome: number;
  readonly withdraws: boolean;
}

const draw = fc.record({ which: fc.nat(1000), outcome: fc.nat(1000), withdraws: fc.integer({ min: 0, max: 99 }).map((percent) => percent === 0) });
const facts = fc.record({ experts: fc.constant(['a', 'b', 'c']), industry: fc.boolean(), supervising: fc.boolean() });
const route = fc.constantFrom('CITY', 'PROVINCE');

/** One case along drawn acts: any open task, timer or service, in any order, with any outcome; rarely a withdrawal. */
async function randomCase(draws: readonly Draw[], level: string, known: JsonObject): Promise<MemoryCase<typeof employerInitial.diagram>> {
  const { parameters } = surroundings(draws.length % 2 === 0 ? 5 : 0, true);
  const decide = ({ element }: { readonly element: string }) => ({ result: element === 'Rule_RouteJurisdiction' ? level : 'NO_CONFLICT', facts: {} });
  const filing = await new MemoryCase(employerInitial, { modelOf, parameters, decide }).start();
  for (const { which, outcome, withdraws } of draws) {
    const offers = filing.offers();
    const offer = offers[which % offers.length];
    if (offer === undefined) break;
    await (withdraws ? filing.withdraw() : filing.take(offer, offer.outcomes[outcome % offer.outcomes.length], known));
  }
  return filing;
}

const card = () => new MemoryCase(libraryCard, { modelOf, decide: () => ({ result: 'ADULT', facts: {} }) }).start();

/** A card refused by the vote, or by the second check: few random cases get there. */
async function refusedCard(vote: 'YES' | 'NO'): Promise<MemoryCase<typeof libraryCard.diagram>> {
  const filing = await (await card()).act('Task_CheckIdentity', 'CONFIRMED');
  for (const instance of ['member-1', 'member-2', 'member-3']) await filing.act('Task_CommitteeVote', vote, { instance });
  if (vote === 'YES') for (const check of ['PASS', 'FAIL']) await filing.act('Task_CheckCard', check);
  return filing;
}

describe('the procedures and the token game', () => {
  it('go together through every element and every flow of every diagram', async () => {
    const coverage = new Coverage(own);
    await explored(employerInitial, 60, coverage);
    await explored(evaluationOnly, 12, coverage);
    await explored(announcement, 4, coverage);
    await explored(libraryCard, 20, coverage);
    await explored(libraryCard2025, 6, coverage);
    for (const filing of [await refusedCard('NO'), await refusedCard('YES'), await (await card()).withdraw()]) coverage.add(logOf(filing.log));
    const withdrawn = await randomCase([{ which: 0, outcome: 0, withdraws: true }], 'CITY', {});
    coverage.add(logOf(withdrawn.log));
    const files = (await Promise.all(DIAGRAM_SETS.map((set) => readDiagramSet(root, set)))).flat();
    await writeCoverageReport(join(root, 'artefacts'), files, coverage, exceptions);
    expect(coverageFaults(coverage, exceptions)).toEqual([]);
  }, patience);

  it('agree on every case, whatever people decide, in whatever order, and whether or not it is over', async () => {
    await fc.assert(fc.asyncProperty(fc.array(draw, { minLength: 1, maxLength: 70 }), route, facts, async (draws, level, known) => {
      const filing = await randomCase(draws, level, known);
      expect(filing.incidents).toEqual([]);
      expect(replay(models, logOf(filing.log))).toEqual({ conforms: true, open: filing.ended === null });
    }), { numRuns: 200 });
  }, patience);
});

describe('a call', () => {
  it('asks for the documents that the diagram names where it is drawn', async () => {
    const curiosity = new Curiosity();
    const asked = new Map<string, unknown>();
    for (let number = 0; number < 30; number++) {
      for (const { kind, element, detail } of (await exploreCase(employerInitial, surroundings(0, false), curiosity)).log) {
        if (kind === 'entered' && element.startsWith('Call_Issue')) asked.set(element, detail['input']);
      }
    }
    const drawn = Object.values(employerInitial.diagram.elements).filter(({ calledProcess }) => calledProcess === 'shared_issue_document');
    expect(drawn.map(({ id }) => asked.get(id))).toEqual(drawn.map(({ documents }) => expect.objectContaining({ documents })));
  }, patience);
});

describe('a log that was spoilt', () => {
  it.each(Object.entries(logMutations))('is refused when an entry is %s', async (_name, mutate) => {
    const curiosity = new Curiosity();
    let spoilt = 0;
    for (let number = 0; number < 10; number++) {
      const log = logOf((await exploreCase(employerInitial, surroundings(5, true), curiosity)).log);
      for (const at of log.keys()) {
        const other = mutate(log, at, modelOf);
        if (other === null) continue;
        spoilt++;
        expect({ entry: log[at], verdict: replay(models, other) }).toMatchObject({ verdict: { conforms: false } });
      }
    }
    expect(spoilt).toBeGreaterThan(10);
  }, patience);
});

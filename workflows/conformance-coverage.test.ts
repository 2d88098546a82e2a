import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replay, type LogEntry, type ProcessModel } from '@beian/bpmn';
import type { JsonObject, LoggedMove, PinnedParameters } from '@beian/procedure/kernel';
import { MemoryCase } from '@beian/procedure/memory';
import fc from 'fast-check';
import { cardRenewal, libraryCard, libraryCard2025, processModels as toyModels } from '../libs/procedure/src/testing/index.js';
import { writeCoverageReport } from '../tools/conformance/coverage/coverage-report.js';
import { Coverage } from '../tools/conformance/coverage/coverage.js';
import { coverageFaults, type CoverageException } from '../tools/conformance/coverage/exceptions.js';
import { exploring, worldOf, type Exploration } from '../tools/conformance/coverage/exploration.js';
import { exploredCases, type Filing } from '../tools/conformance/coverage/explored-cases.js';
import { logMutations } from '../tools/conformance/coverage/mutate-log.js';
import { DIAGRAM_SETS, readDiagramSet } from '../tools/diagrams/diagram-sets.js';
import { processModels } from './courses.js';
import { calledExplorations, explorations } from './testing/explorations.js';

const root = join(import.meta.dirname, '..');
const exceptions: readonly CoverageException[] = JSON.parse(readFileSync(join(root, 'bpmn/coverage-exceptions.json'), 'utf8'));
const own: readonly ProcessModel[] = [...Object.values(processModels), ...Object.values(toyModels)];
const models: readonly ProcessModel[] = [...own, ...calledExplorations.map(({ course }) => course.diagram)];
const modelOf = (id: string): ProcessModel => {
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const logOf = (moves: readonly LoggedMove[]): readonly LogEntry[] => moves.map((move, index) => ({ ...move, seq: index + 1 }));
const verdictOf = ({ log, ended, incidents }: Filing) => ({ incidents, ...replay(models, logOf(log)), over: ended !== null });
const conforming = ({ ended }: Filing) => ({ incidents: [], conforms: true, open: ended === null, over: ended !== null });

/** Played once for all that is asked of them below. */
let played: Promise<readonly Filing[]> | null = null;
const filings = (): Promise<readonly Filing[]> => (played ??= Promise.all([...explorations, ...calledExplorations].map((one) => exploredCases(one, modelOf))).then((some) => some.flat()));

const card = () => new MemoryCase(libraryCard, { modelOf, decide: () => ({ result: 'ADULT', facts: {} }) }).start();

/** A card refused by the vote, or by the second check: few random cases get there. */
async function refusedCard(vote: 'YES' | 'NO'): Promise<Filing> {
  const filing = await (await card()).act('Task_CheckIdentity', 'CONFIRMED');
  for (const instance of ['member-1', 'member-2', 'member-3']) await filing.act('Task_CommitteeVote', vote, { instance });
  if (vote === 'YES') for (const check of ['PASS', 'FAIL']) await filing.act('Task_CheckCard', check);
  return filing;
}

async function cards(): Promise<readonly Filing[]> {
  const toys = [exploring(libraryCard, { cases: 20, facts: { experts: [['expert-1', 'expert-2', 'expert-3']] } }), exploring(libraryCard2025, { cases: 6 }), exploring(cardRenewal, { cases: 12 })];
  return [...(await Promise.all(toys.map((toy) => exploredCases(toy, modelOf)))).flat(), await refusedCard('NO'), await refusedCard('YES')];
}

interface Draw {
  readonly which: number;
  readonly outcome: number;
  readonly withdraws: boolean;
}

interface Drawn {
  readonly exploration: Exploration;
  readonly draws: readonly Draw[];
  readonly world: { readonly facts: JsonObject; readonly parameters: PinnedParameters };
}

const draw = fc.record({ which: fc.nat(1000), outcome: fc.nat(1000), withdraws: fc.integer({ min: 0, max: 99 }).map((percent) => percent === 0) });
const drawn: fc.Arbitrary<Drawn> = fc.constantFrom(...explorations)
  .chain((exploration) => fc.record({ exploration: fc.constant(exploration), draws: fc.array(draw, { minLength: 1, maxLength: 70 }), world: worldOf(exploration) }));

/** One case along drawn acts: any open task, timer or service, in any order, with any outcome; rarely a withdrawal. */
async function randomCase({ exploration: { course }, draws, world: { facts, parameters } }: Drawn): Promise<Filing> {
  const decide = ({ process, element }: { readonly process: string; readonly element: string }) => {
    const outcomes = modelOf(process).elements[element]?.outcomes ?? [];
    return { result: outcomes[(draws[0]?.outcome ?? 0) % outcomes.length] ?? 'DONE', facts };
  };
  const filing = await course.with((one): Filing => new MemoryCase(one, { modelOf, parameters, decide })).start();
  for (const { which, outcome, withdraws } of draws) {
    const offers = filing.offers();
    const offer = offers[which % offers.length];
    if (offer === undefined) break;
    await (withdraws ? filing.withdraw() : filing.take(offer, offer.outcomes[outcome % offer.outcomes.length], facts));
  }
  return filing;
}

describe('the procedures and the token game', () => {
  it('go together through every element and every flow of every diagram', async () => {
    const coverage = new Coverage(own);
    for (const filing of [...(await filings()), ...(await cards())]) {
      expect(verdictOf(filing)).toEqual(conforming(filing));
      coverage.add(logOf(filing.log));
    }
    const files = (await Promise.all(DIAGRAM_SETS.map((set) => readDiagramSet(root, set)))).flat();
    await writeCoverageReport(join(root, 'artefacts'), files, coverage, exceptions);
    expect(coverageFaults(coverage, exceptions)).toEqual([]);
  });

  it('are explored, every one of them', () => {
    expect([...explorations, ...calledExplorations].map(({ process }) => process).sort()).toEqual(Object.keys(processModels).sort());
  });

  it('agree on every case, whatever people decide, in whatever order, and whether or not it is over', async () => {
    await fc.assert(fc.asyncProperty(drawn, async (one) => {
      const filing = await randomCase(one);
      expect(verdictOf(filing)).toEqual(conforming(filing));
    }), { numRuns: 200 });
  });
});

describe('a call', () => {
  it('asks for the documents that the diagram names where it is drawn', async () => {
    const drawn = Object.values(processModels).flatMap(({ id, elements }) => Object.values(elements).filter(({ calledProcess, documents }) => calledProcess !== null && documents.length > 0).map(({ id: element, documents }) => ({ process: id, element, documents })));
    const entered = (await filings()).flatMap(({ log }) => log.filter(({ kind }) => kind === 'entered'));
    const inputOf = (process: string, element: string) => entered.find((move) => move.process === process && move.element === element)?.detail['input'];
    expect(drawn.map(({ process, element }) => inputOf(process, element))).toEqual(drawn.map(({ documents }) => expect.objectContaining({ documents })));
  });
});

describe('a log that was spoilt', () => {
  /** Few of the cases, from all over: each is spoilt at every entry. */
  const some = async (): Promise<readonly Filing[]> => {
    const all = await filings();
    return all.filter((_filing, index) => index % Math.ceil(all.length / 12) === 0);
  };

  it.each(Object.entries(logMutations))('is refused when an entry is %s', async (_name, mutate) => {
    let spoilt = 0;
    for (const { log: moves } of await some()) {
      const log = logOf(moves);
      for (const at of log.keys()) {
        const other = mutate(log, at, modelOf);
        if (other === null) continue;
        spoilt++;
        expect({ entry: log[at], verdict: replay(models, other) }).toMatchObject({ verdict: { conforms: false } });
      }
    }
    expect(spoilt).toBeGreaterThan(10);
  });
});

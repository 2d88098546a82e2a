import { replay, type LogEntry } from '@beian/bpmn';
import { MemoryCase } from '@beian/procedure/memory';
import fc from 'fast-check';
import { libraryCard, processModels } from '../../libs/procedure/src/testing/index.js';

const models = Object.values(processModels);
const modelOf = (id: string) => models.find((model) => model.id === id) ?? libraryCard.diagram;

/** Plays a toy case with whatever legal stimulus is drawn next and answers its log. */
async function randomCase(draws: readonly number[], kind: string): Promise<{ readonly log: readonly LogEntry[]; readonly ended: boolean }> {
  const filing = await new MemoryCase(libraryCard, { modelOf, decide: () => ({ result: kind, facts: {} }) }).start();
  for (const draw of draws) {
    const offers = filing.offers();
    const offer = offers[draw % (offers.length + 1)];
    if (filing.ended !== null) break;
    if (offer !== undefined) await filing.take(offer, offer.outcomes[draw % offer.outcomes.length]);
    else if (draw % 7 === 0) await filing.withdraw();
    else if (draw % 3 === 0) await filing.repair(pointOf(filing, draw));
    else await filing.message(draw % 2 === 0 ? 'questionAsked' : 'requestAmended');
  }
  return { log: filing.log.map((move, index) => ({ ...move, seq: index + 1 })), ended: filing.ended !== null };
}

/** Any effective step but the first, for a repair to make void. */
function pointOf({ stimuli }: MemoryCase<typeof libraryCard.diagram>, draw: number): number {
  return stimuli[1 + (draw % Math.max(1, stimuli.length - 1))]?.pos ?? 2;
}

const draws = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 60 });
const kinds = fc.constantFrom('ADULT', 'CHILD');
/** A reminder, the check it belongs to, a repair of the check, a repair that makes this repair void. */
const repairOfRepair = [1226, 0, 5889, 669, 0];

describe('the kernel and the token game, which know nothing of each other,', () => {
  it('agree on every case that runs, open or over', async () => {
    await fc.assert(fc.asyncProperty(draws, kinds, async (order, kind) => {
      const { log, ended } = await randomCase(order, kind);
      expect(replay(models, log)).toEqual({ conforms: true, open: !ended });
    }), { numRuns: 500, examples: [[repairOfRepair, 'CHILD']] });
  });

  it('disagree as soon as one step of a finished case is left out of its log', async () => {
    await fc.assert(fc.asyncProperty(draws, kinds, fc.nat(10_000), async (order, kind, which) => {
      const { log, ended } = await randomCase(order, kind);
      const steps = log.filter((entry) => entry.kind !== 'superseded' && entry.kind !== 'repaired' && entry.instance === null);
      const left = steps[which % steps.length];
      fc.pre(ended && left !== undefined);
      expect(replay(models, log.filter((entry) => entry !== left))).toMatchObject({ conforms: false });
    }), { numRuns: 100 });
  });
});

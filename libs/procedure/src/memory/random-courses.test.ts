import fc from 'fast-check';
import { libraryCard, processModels } from '../testing/index.js';
import { MemoryCase } from './index.js';

const modelOf = (id: string) => {
  const model = processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

/** Draws one legal stimulus after another until the case ends or the draws are used up. */
async function play(draws: readonly number[], kind: 'ADULT' | 'CHILD'): Promise<MemoryCase<typeof libraryCard.diagram>> {
  const filing = await new MemoryCase(libraryCard, { modelOf, decide: () => ({ result: kind, facts: {} }) }).start();
  for (const draw of draws) {
    const offers = filing.offers();
    const offer = offers[draw % (offers.length + 1)];
    if (filing.ended !== null) break;
    if (offer === undefined) await (draw % 7 === 0 ? filing.withdraw() : draw % 3 === 0 ? repairAt(filing, draw) : filing.message('questionAsked'));
    else await filing.take(offer, offer.outcomes[draw % offer.outcomes.length]);
  }
  return filing;
}

/** Back to before any effective step but the first, or one open step anew. */
function repairAt(filing: MemoryCase<typeof libraryCard.diagram>, draw: number): Promise<unknown> {
  const points = filing.stimuli.slice(1).map(({ pos }) => pos);
  const next = (filing.stimuli.at(-1)?.pos ?? 0) + 1;
  const open = filing.offers().map(({ activation }) => activation).filter((activation) => activation > 0);
  const to = points[Math.floor(draw / 3) % (points.length + 1)];
  return to === undefined ? filing.repair(next, open.slice(0, 1)) : filing.repair(to);
}

const draws = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 });
const kinds = fc.constantFrom<'ADULT' | 'CHILD'>('ADULT', 'CHILD');

describe('whatever comes, in whatever legal order', () => {
  it('the case never meets an incident', async () => {
    await fc.assert(fc.asyncProperty(draws, kinds, async (order, kind) => {
      const filing = await play(order, kind);
      expect(filing.incidents).toEqual([]);
    }), { numRuns: 400 });
  });

  it('a second run fed with the same stimuli makes the same moves and stands at the same place', async () => {
    await fc.assert(fc.asyncProperty(draws, kinds, async (order, kind) => {
      const filing = await play(order, kind);
      const again = await new MemoryCase(libraryCard, { modelOf, decide: () => { throw new Error('a rule was asked again'); } }).resume(filing);
      expect(again.incidents).toEqual([]);
      expect(again.offers()).toEqual(filing.offers());
      expect(again.ended).toBe(filing.ended);
    }), { numRuns: 200 });
  });
});

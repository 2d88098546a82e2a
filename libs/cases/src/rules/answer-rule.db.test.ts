import { result, rule } from '@beian/procedure/declaration';
import { toyLibraryCard } from '@beian/procedure/testing';
import { answerRule } from '../index.js';
import { processOf } from '../registry-lookup.js';
import { ToyWorld } from '../testing/toy-world.js';

let world: ToyWorld;
beforeAll(async () => { world = await ToyWorld.open(); });
afterAll(() => world.close());

describe('a rule', () => {
  it('sees the input of the call that encloses it, also while the step that opened the call is not written', async () => {
    const caseId = await world.start();
    const { registry } = world.deps;
    const declared = processOf(registry, toyLibraryCard.id);
    const asking = rule({ rules: [], decide: async ({ input }) => result('ROUND', { round: input['round'] ?? null }) });
    const deps = { ...world.deps, registry: { ...registry, processes: { ...registry.processes, [toyLibraryCard.id]: { ...declared, rules: { Rule_Asking: asking } } } } };
    const question = { caseId, process: toyLibraryCard.id, element: 'Rule_Asking', activation: 9, scope: [8], input: { round: 2 } };
    expect(await answerRule(deps, question)).toEqual({ result: 'ROUND', facts: { round: 2 } });
  });

  it('is answered once: the first answer stands, whatever is asked later', async () => {
    const caseId = await world.start({ name: '张读者', minor: true });
    const question = { caseId, process: toyLibraryCard.id, element: 'Rule_MembershipKind', activation: 3, scope: [], input: {} };
    expect((await answerRule(world.deps, question)).result).toBe('CHILD');
    expect((await answerRule(world.deps, { ...question, input: { round: 1 } })).result).toBe('CHILD');
  });
});

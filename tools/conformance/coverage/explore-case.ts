import type { ProcessModel } from '@beian/bpmn';
import type { JsonObject, PinnedParameters } from '@beian/procedure/kernel';
import { MemoryCase } from '@beian/procedure/memory';

export type CaseCourse<D extends ProcessModel> = ConstructorParameters<typeof MemoryCase<D>>[0];

export interface Surroundings {
  readonly modelOf: (id: string) => ProcessModel;
  readonly parameters: PinnedParameters;
  /** Facts that go with every answer, such as the experts of a panel. */
  readonly facts: JsonObject;
}

/** Remembers over many cases what was done how often, and prefers what was done least. */
export class Curiosity {
  private readonly counts = new Map<string, number>();

  leastOf<T>(choices: readonly T[], nameOf: (choice: T) => string): T | undefined {
    const count = (choice: T): number => this.counts.get(nameOf(choice)) ?? 0;
    const chosen = choices.reduce<T | undefined>((best, choice) => (best === undefined || count(choice) < count(best) ? choice : best), undefined);
    if (chosen !== undefined) this.counts.set(nameOf(chosen), count(chosen) + 1);
    return chosen;
  }
}

/** Plays one case to its end, at most `steps` acts long, always with the legal act that was tried least. */
export async function exploreCase<D extends ProcessModel>(course: CaseCourse<D>, surroundings: Surroundings, curiosity: Curiosity, steps = 200): Promise<MemoryCase<D>> {
  const { modelOf, parameters, facts } = surroundings;
  const filing = await new MemoryCase(course, { modelOf, parameters, decide: ({ process, element }) => ({ result: decision(modelOf(process), element, curiosity), facts }) }).start();
  return exploreOn(filing, surroundings, curiosity, steps);
}

/** Goes on with a case that runs, in the same way. */
export async function exploreOn<D extends ProcessModel>(filing: MemoryCase<D>, { facts }: Surroundings, curiosity: Curiosity, steps = 200): Promise<MemoryCase<D>> {
  for (let step = 0; step < steps && filing.ended === null && filing.incidents.length === 0; step++) {
    const acts = filing.offers().flatMap((offer) => offer.outcomes.map((outcome) => ({ offer, outcome })));
    // What is decided again may lead elsewhere than the first time: a second notice, a last round.
    const again = new Set(filing.log.filter(({ kind }) => kind === 'completed').map(({ element }) => element));
    const act = curiosity.leastOf(acts, ({ offer, outcome }) => `${offer.kind} ${offer.at} ${outcome} ${again.has(offer.at)}`);
    if (act === undefined) break;
    await filing.take(act.offer, act.outcome, facts);
  }
  return filing;
}

/** What a business rule may answer, least frequent first. */
function decision(model: ProcessModel, element: string, curiosity: Curiosity): string {
  const outcomes = model.elements[element]?.outcomes ?? [];
  return curiosity.leastOf(outcomes, (outcome) => `decide ${element} ${outcome}`) ?? 'DONE';
}

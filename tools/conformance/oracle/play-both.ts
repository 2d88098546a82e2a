import type { ProcessModel } from '@beian/bpmn';
import type { JsonObject, Outcome, PinnedParameters } from '@beian/procedure/kernel';
import { MemoryCase } from '@beian/procedure/memory';
import type { CaseCourse } from '../coverage/explore-case.js';
import { compareTraces, type Difference } from './compare-traces.js';
import { CourseTrace } from './course-trace.js';
import type { DiagramCopy } from './diagram-copy.js';
import { choose, type Chosen, type Draw } from './draws.js';
import { EngineCase } from './engine-case.js';
import type { Decisions } from './process-run.js';

export interface OracleSubject<D extends ProcessModel> {
  readonly course: CaseCourse<D>;
  readonly modelOf: (process: string) => ProcessModel;
  /** Copies of all diagrams that the course can reach, by process. */
  readonly copies: ReadonlyMap<string, DiagramCopy>;
}

export interface Drawn {
  readonly draws: readonly Draw[];
  /** Facts that go with every answer, and the parameters of the case. */
  readonly facts: JsonObject;
  readonly parameters: PinnedParameters;
}

/** What was played, and where the two went apart, if they did. */
export interface Played {
  readonly acts: readonly string[];
  /** Processes that were run, one entry a run. */
  readonly begun: readonly string[];
  readonly difference: Difference | null;
  /** Why one of the two could not go on. */
  readonly stopped: string | null;
}

/** Plays one case on both sides, stimulus by stimulus, until it is over, the draws are used up or the two differ. */
export async function playBoth<D extends ProcessModel>({ course, modelOf, copies }: OracleSubject<D>, { draws, facts, parameters }: Drawn): Promise<Played> {
  const acts = ['start'];
  const decide = ({ process, element }: { readonly process: string; readonly element: string }): Outcome => {
    const outcomes = modelOf(process).elements[element]?.outcomes ?? [];
    const result = outcomes[((draws[acts.length - 1]?.outcome ?? 0) + acts.length) % outcomes.length] ?? 'DONE';
    acts.push(`rule ${element} → ${result}`);
    return { result, facts };
  };
  const filing = new MemoryCase(course, { modelOf, parameters, decide });
  const trace = new CourseTrace(modelOf);
  const engine = new EngineCase(copies, decisionsOf(trace));
  const messages = [...new Set([...copies.values()].flatMap((copy) => [...copy.messages.values()]))];
  const played = (difference: Difference | null, stopped: string | null): Played => ({ acts, begun: engine.begun, difference, stopped });

  const both = async (us: () => Promise<unknown>, them: () => void): Promise<Played | null> => {
    const [read, heard] = [filing.log.length, engine.letters.length];
    await us();
    const ours = trace.read(filing.log.slice(read));
    const failed = failureOf(them);
    const difference = compareTraces(ours, engine.letters.slice(heard), (scope) => engine.stepsAt(scope));
    const stopped = filing.incidents[0]?.message ?? failed;
    return difference === null && stopped === null ? null : played(difference, stopped);
  };

  const apart = await both(() => filing.start(), () => engine.start(course.diagram.id));
  if (apart !== null) return apart;
  for (const draw of draws) {
    const chosen = filing.ended === null ? choose(filing.offers(), messages, draw) : null;
    if (chosen === null) break;
    acts.push(told(chosen, trace));
    const parted = await both(() => toCourse(filing, chosen, facts), () => toEngine(engine, chosen, trace));
    if (parted !== null) return parted;
  }
  return played(null, null);
}

function toCourse<D extends ProcessModel>(filing: MemoryCase<D>, chosen: Chosen, facts: JsonObject): Promise<unknown> {
  if (chosen.kind === 'withdrawal') return filing.withdraw();
  if (chosen.kind === 'message') return filing.message(chosen.name);
  return filing.take(chosen.offer, chosen.outcome, facts);
}

function toEngine(engine: EngineCase, chosen: Chosen, trace: CourseTrace): void {
  if (chosen.kind === 'withdrawal') return engine.withdraw();
  if (chosen.kind === 'message') return engine.message(chosen.name);
  const { kind, element, activation, instance } = chosen.offer;
  const { scope, member } = trace.placeOf(activation, instance);
  if (kind === 'timer') engine.fire(scope, element);
  else engine.complete(scope, element, member);
}

function told(chosen: Chosen, trace: CourseTrace): string {
  if (chosen.kind === 'withdrawal') return 'withdrawal';
  if (chosen.kind === 'message') return `message ${chosen.name}`;
  const { kind, element, activation, instance } = chosen.offer;
  const { scope } = trace.placeOf(activation, instance);
  return `${kind} ${scope}${element}${instance === null ? '' : ` (${instance})`}${kind === 'timer' ? '' : ` → ${chosen.outcome}`}`;
}

/** The other engine decides nothing itself: at a gateway it takes the flow that the course took, and the first one if the course was not there. */
function decisionsOf({ flows, memberCounts }: CourseTrace): Decisions {
  return {
    takes: (scope, gateway, flow) => {
      const taken = flows.get(`${scope}${gateway}`) ?? [];
      if (taken.length > 0 && taken[0] !== flow) return false;
      taken.shift();
      return true;
    },
    members: (scope, element) => memberCounts.get(`${scope}${element}`)?.shift() ?? 1,
  };
}

function failureOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return `the other engine stopped: ${error instanceof Error ? error.message : String(error)}`;
  }
}

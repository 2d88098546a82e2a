import type { ProcessModel } from '@beian/bpmn';
import { anyCourse, type AnyCourse, type Json, type PinnedParameters } from '@beian/procedure/kernel';
import fc from 'fast-check';
import type { World } from '../oracle/consult.js';
import type { CaseCourse, Surroundings } from './explore-case.js';

/** By name, the values that come up. */
type Values<T> = Readonly<Record<string, readonly T[]>>;

/** What it takes to play cases of a process: what its course asks of the world, and how far a case is followed. */
export interface Exploration {
  /** The process that is explored: that of the course, or the one that the course does nothing but call. */
  readonly process: string;
  readonly course: AnyCourse;
  readonly parameters: Values<PinnedParameters[string]>;
  /** Facts that go with every answer, such as the experts of a panel. */
  readonly facts: Values<Json>;
  /** Curious cases, until everything has been gone through. */
  readonly cases: number;
  /** Stimuli of one drawn case at most: enough to reach every end, few enough to stay quick. */
  readonly longest: number;
}

export function exploring<D extends ProcessModel>(course: CaseCourse<D>, parts: Partial<Omit<Exploration, 'course'>> = {}): Exploration {
  return { process: course.diagram.id, course: anyCourse(course), parameters: {}, facts: {}, cases: 60, longest: 26, ...parts };
}

/** The world of one of many cases. Values come up by turns, those of the second name every second case and so on: few cases meet many combinations. */
export function surroundingsOf({ parameters, facts }: Exploration, number: number, modelOf: Surroundings['modelOf']): Surroundings {
  return { modelOf, parameters: turn(parameters, number), facts: turn(facts, number) };
}

/** The same, drawn. */
export function worldOf({ parameters, facts }: Exploration): World {
  return fc.record({ facts: drawn(facts), parameters: drawn(parameters) });
}

function turn<T>(values: Values<T>, number: number): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, some], at) => some.slice(Math.floor(number / (at + 1)) % some.length).slice(0, 1).map((value) => [name, value])));
}

function drawn<T>(values: Values<T>): fc.Arbitrary<Readonly<Record<string, T>>> {
  return fc.record<Record<string, T>>(Object.fromEntries(Object.entries(values).map(([name, some]) => [name, fc.constantFrom(...some)])));
}

import type { CivilDate } from '@beian/calendar';
import type { PinnedParameters } from '../kernel/protocol.js';
import type { Bilingual } from './bilingual.js';
import type { DatedValue, ParameterDeclaration, ResolveParameters } from './procedure.js';

export class ParameterError extends Error {
  override readonly name = 'ParameterError';
  readonly code = 'PARAMETER_NOT_COVERED';

  constructor(readonly parameter: string, readonly explanation: Bilingual) {
    super(explanation.en);
  }
}

/** The values in force on a day in a region: what a case is pinned to when it starts. */
export const resolveParameters: ResolveParameters = (parameters, on, region) => {
  const resolved: Record<string, PinnedParameters[string]> = {};
  for (const parameter of parameters) resolved[parameter.name] = valueOn(parameter, on, region).value;
  return resolved;
};

/** The value of one parameter with its citation; a local override goes before the value of the province. */
export function valueOn({ name, values }: ParameterDeclaration, on: CivilDate, region: string | null): DatedValue {
  const [found] = values
    .filter((value) => isInForce(value, on) && appliesIn(value, region))
    .sort((a, b) => specificity(b) - specificity(a));
  if (found) return found;
  throw new ParameterError(name, {
    zh: `参数 ${name} 在 ${on} 没有规定值，请补充该日期适用的规定及其依据`,
    en: `Parameter ${name} has no value on ${on}; add the value in force on that day with its citation`,
  });
}

function isInForce({ from, until }: DatedValue, on: CivilDate): boolean {
  return from <= on && (until === null || on <= until);
}

function appliesIn(value: DatedValue, region: string | null): boolean {
  return value.region === null || (region !== null && region.startsWith(division(value.region)));
}

function specificity({ region }: DatedValue): number {
  return region === null ? 0 : division(region).length;
}

/** 410700 → 4107: the part of a region code that the codes of its divisions begin with. */
function division(region: string): string {
  return region.replace(/(00)+$/, '');
}

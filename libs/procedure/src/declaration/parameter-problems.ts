import { addDays, compareCivilDates } from '@beian/calendar';
import type { DatedValue, ParameterDeclaration } from './procedure.js';

export interface ParameterProblem {
  readonly parameter: string;
  readonly code: 'MISSING' | 'DECLARED_TWICE' | 'NO_PROVINCIAL_VALUE' | 'GAP' | 'OVERLAP' | 'REVERSED' | 'NO_CITATION' | 'WRONG_TYPE';
  readonly detail: string;
}

/** What is wrong with the parameters of a procedure and of what its diagrams name; a build with a problem fails. */
export function checkParameters(declared: readonly ParameterDeclaration[], namesUsed: readonly string[]): readonly ParameterProblem[] {
  const names = declared.map(({ name }) => name);
  const missing = namesUsed.filter((name) => !names.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...missing.map((name) => problem(name, 'MISSING', 'named by a diagram but not declared')),
    ...twice.map((name) => problem(name, 'DECLARED_TWICE', 'declared more than once')),
    ...declared.flatMap(problemsOf),
  ];
}

function problemsOf(parameter: ParameterDeclaration): readonly ParameterProblem[] {
  const { name, values } = parameter;
  const regions = new Set(values.map(({ region }) => region));
  const provincial = regions.has(null) ? [] : [problem(name, 'NO_PROVINCIAL_VALUE', 'has local values only')];
  const single = values.flatMap((value) => problemsOfValue(parameter, value));
  const sequence = [...regions].flatMap((region) => problemsOfSequence(name, values.filter((value) => value.region === region)));
  return [...provincial, ...single, ...sequence];
}

function problemsOfValue({ name, unit }: ParameterDeclaration, { from, until, value, citation }: DatedValue): readonly ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  if (until !== null && until < from) problems.push(problem(name, 'REVERSED', `ends on ${until} before it begins on ${from}`));
  if (citation.zh.trim() === '' || citation.en.trim() === '') problems.push(problem(name, 'NO_CITATION', `the value from ${from} cites nothing in one of the languages`));
  if (!fits(unit, value)) problems.push(problem(name, 'WRONG_TYPE', `${JSON.stringify(value)} is no value in ${unit}`));
  return problems;
}

/** Values of the same region follow each other day by day; only a local override may pause, the province's value holds then. */
function problemsOfSequence(name: string, values: readonly DatedValue[]): readonly ParameterProblem[] {
  const ordered = [...values].sort((a, b) => compareCivilDates(a.from, b.from));
  return ordered.slice(1).flatMap((value, index) => {
    const before = ordered[index];
    if (!before) return [];
    if (before.until === null || before.until >= value.from) return [problem(name, 'OVERLAP', `two values hold on ${value.from}`)];
    const pauses = addDays(before.until, 1) < value.from;
    return pauses && value.region === null ? [problem(name, 'GAP', `no value from ${addDays(before.until, 1)} to ${addDays(value.from, -1)}`)] : [];
  });
}

function fits(unit: ParameterDeclaration['unit'], value: DatedValue['value']): boolean {
  if (unit === 'flag') return typeof value === 'boolean';
  if (unit === 'text') return typeof value === 'string' && value !== '';
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function problem(parameter: string, code: ParameterProblem['code'], detail: string): ParameterProblem {
  return { parameter, code, detail };
}

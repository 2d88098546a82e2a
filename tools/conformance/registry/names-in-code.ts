import ts from 'typescript';
import type { SourceFile } from '../course-files.js';

/** Names that code passes as text, where no type can check them. */
export interface NamesInCode {
  /** `context.parameters['…']` and `step.parameters['…']`. */
  readonly parameters: ReadonlySet<string>;
  readonly anchorsSet: ReadonlySet<string>;
  readonly anchorsRead: ReadonlySet<string>;
  readonly templates: ReadonlySet<string>;
  /** Elements whose submissions are read. */
  readonly submissions: ReadonlySet<string>;
  /** Every text of the sources; what is in none of them is used by nobody. */
  readonly texts: ReadonlySet<string>;
}

const CALLS: ReadonlyMap<string, Exclude<keyof NamesInCode, 'parameters' | 'texts'>> = new Map([
  ['setAnchor', 'anchorsSet'], ['anchor', 'anchorsRead'], ['notify', 'templates'], ['submission', 'submissions'], ['submissions', 'submissions'],
]);

export function namesInCode(files: readonly SourceFile[]): NamesInCode {
  const names = { parameters: new Set<string>(), anchorsSet: new Set<string>(), anchorsRead: new Set<string>(), templates: new Set<string>(), submissions: new Set<string>(), texts: new Set<string>() };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) names.texts.add(node.text);
    const [kind, name] = named(node);
    if (kind !== null && name !== undefined && ts.isStringLiteralLike(name)) names[kind].add(name.text);
    ts.forEachChild(node, visit);
  };
  for (const { path, text } of files) visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return names;
}

function named(node: ts.Node): readonly [Exclude<keyof NamesInCode, 'texts'> | null, ts.Expression | undefined] {
  if (ts.isElementAccessExpression(node)) return [lastName(node.expression) === 'parameters' ? 'parameters' : null, node.argumentExpression];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [null, undefined];
  return [CALLS.get(node.expression.name.text) ?? null, node.arguments[0]];
}

function lastName(expression: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : null;
}

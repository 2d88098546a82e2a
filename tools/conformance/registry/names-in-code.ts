import ts from 'typescript';
import type { SourceFile } from '../course-files.js';

/** Names with the place where they stand first, as `file:line`. */
export type PlacedNames = ReadonlyMap<string, string>;

/** Names that code passes as text, where no type can check them. */
export interface NamesInCode {
  /** `context.parameters['…']` and `step.parameters['…']`. */
  readonly parameters: PlacedNames;
  readonly anchorsSet: PlacedNames;
  readonly anchorsRead: PlacedNames;
  readonly templates: PlacedNames;
  /** Elements whose submissions are read. */
  readonly submissions: PlacedNames;
  /** Every text of the sources; what is in none of them is used by nobody. */
  readonly texts: PlacedNames;
}

const CALLS: ReadonlyMap<string, Exclude<keyof NamesInCode, 'parameters' | 'texts'>> = new Map([
  ['setAnchor', 'anchorsSet'], ['anchor', 'anchorsRead'], ['notify', 'templates'], ['notifyAddress', 'templates'], ['submission', 'submissions'], ['submissions', 'submissions'],
]);

export function namesInCode(files: readonly SourceFile[]): NamesInCode {
  const empty = (): Map<string, string> => new Map();
  const names = { parameters: empty(), anchorsSet: empty(), anchorsRead: empty(), templates: empty(), submissions: empty(), texts: empty() };
  for (const { path, text } of files) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const note = (kind: keyof NamesInCode, name: ts.StringLiteralLike): void => {
      const { line } = source.getLineAndCharacterOfPosition(name.getStart());
      if (!names[kind].has(name.text)) names[kind].set(name.text, `${path}:${line + 1}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) note('texts', node);
      const [kind, name] = named(node);
      if (kind !== null && name !== undefined && ts.isStringLiteralLike(name)) note(kind, name);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return names;
}

/** Properties whose text is the name of a message: that of a reminder is sent by the platform. */
const PROPERTIES: ReadonlyMap<string, Exclude<keyof NamesInCode, 'texts'>> = new Map([['reminder', 'templates']]);

function named(node: ts.Node): readonly [Exclude<keyof NamesInCode, 'texts'> | null, ts.Expression | undefined] {
  if (ts.isElementAccessExpression(node)) return [lastName(node.expression) === 'parameters' ? 'parameters' : null, node.argumentExpression];
  if (ts.isPropertyAssignment(node)) return [PROPERTIES.get(node.name.getText()) ?? null, node.initializer];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [null, undefined];
  return [CALLS.get(node.expression.name.text) ?? null, node.arguments[0]];
}

function lastName(expression: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : null;
}

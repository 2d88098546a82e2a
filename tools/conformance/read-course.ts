import ts from 'typescript';
import type { CourseReading, Sequence, Usage, Use } from './course-reading.js';
import { sequencesIn } from './read-sequences.js';
import { stepCall } from './step-call.js';
import { writtenIds, writtenKeys } from './written-ids.js';

/** Reads every `course(diagram, …)` of a file, with the functions of the same file that it goes through. */
export function readCourses(file: string, text: string): readonly CourseReading[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const functions = functionsOf(source);
  const courses: CourseReading[] = [];
  const visit = (node: ts.Node): void => {
    const [diagram, body] = ts.isCallExpression(node) && isNamed(node.expression, 'course') ? node.arguments : [];
    if (diagram !== undefined && body !== undefined) courses.push(new CourseReader(source, functions).read(file, diagram.getText(), body));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return courses;
}

function functionsOf(source: ts.SourceFile): ReadonlyMap<string, ts.FunctionDeclaration> {
  return new Map(source.statements.filter(ts.isFunctionDeclaration).flatMap((declared) => (declared.name === undefined ? [] : [[declared.name.text, declared]])));
}

class CourseReader {
  private readonly uses: Use[] = [];
  private readonly unreadable: { text: string; line: number }[] = [];
  private readonly sequences: Sequence[] = [];
  private readonly entered = new Set<string>();

  constructor(private readonly source: ts.SourceFile, private readonly functions: ReadonlyMap<string, ts.FunctionDeclaration>) {}

  read(file: string, diagram: string, body: ts.Node): CourseReading {
    this.visit(body);
    return { file, diagram, uses: this.uses, unreadable: this.unreadable, sequences: this.sequences };
  }

  private readonly visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) this.call(node);
    else if (ts.isIdentifier(node)) this.enter(node.text);
    else if (ts.isBinaryExpression(node) && isEquality(node.operatorToken.kind)) this.compare(node.left, node.right);
    else if (ts.isCaseClause(node)) this.compare(node.expression);
    if (ts.isBlock(node) || ts.isCaseOrDefaultClause(node)) this.sequences.push(...sequencesIn(node.statements, this.lineOf));
    ts.forEachChild(node, this.visit);
  };

  /** A function of the same file that the course goes through. */
  private enter(name: string): void {
    const declared = this.functions.get(name);
    if (declared?.body === undefined || this.entered.has(name)) return;
    this.entered.add(name);
    this.visit(declared.body);
  }

  private call(call: ts.CallExpression): void {
    const method = stepCall(call)?.method;
    if (method === undefined) return;
    const [first, second, third] = call.arguments;
    const ids = this.use(method, writtenIds(first), call);
    if (method === 'choose') this.use('flow', writtenIds(second), call, ids);
    if (method === 'fork') {
      this.use('flow', writtenKeys(second), call, ids);
      this.use('join', writtenIds(third), call);
    }
    const reminders = method === 'task' ? second : method === 'each' ? third : undefined;
    if (reminders !== undefined) this.use('reminder', writtenKeys(reminders), call);
  }

  private compare(...sides: readonly ts.Expression[]): void {
    for (const side of sides.filter(ts.isStringLiteralLike)) this.use('compared', [side.text], side);
  }

  private readonly lineOf = (node: ts.Node): number => this.source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

  private use(as: Usage, ids: readonly string[] | null, node: ts.Node, gateways: readonly string[] = []): readonly string[] {
    const line = this.lineOf(node);
    if (ids === null) this.unreadable.push({ text: node.getText().split('\n')[0] ?? '', line });
    this.uses.push(...(ids ?? []).map((id) => ({ id, as, line, gateways })));
    return ids ?? [];
  }
}

function isNamed(expression: ts.Expression, name: string): boolean {
  return ts.isIdentifier(expression) && expression.text === name;
}

function isEquality(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

import ts from 'typescript';
import { stepCall } from '../conformance/step-call.js';
import type { Mutant } from './mutant.js';

/** A piece of the text and what stands there instead. */
interface Edit {
  readonly operator: string;
  readonly at: ts.Node;
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** Every way to spoil one thing in the code of a course. */
export function courseMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    edits.push(...editsAt(node, text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const numbers = new Map<string, number>();
  return edits.map(({ operator, at, from, to, instead }) => {
    const where = `${file} ${operator}: ${at.getText().split('\n')[0]?.slice(0, 70) ?? ''}`;
    const number = (numbers.get(where) ?? 0) + 1;
    numbers.set(where, number);
    return { id: number === 1 ? where : `${where} #${number}`, operator, file, text: () => Promise.resolve(text.slice(0, from) + instead + text.slice(to)) };
  });
}

function editsAt(node: ts.Node, text: string): readonly Edit[] {
  if (ts.isBlock(node) || ts.isCaseOrDefaultClause(node)) return [...inStatements(node.statements, text), ...(ts.isCaseClause(node) ? [replace('drop a branch', node, '')] : [])];
  if (ts.isConditionalExpression(node)) return [replace('invert a gateway', node, `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`)];
  if (ts.isIfStatement(node)) return inCondition(node);
  if (ts.isWhileStatement(node)) return [replace('invert a gateway', node.expression, `!(${node.expression.getText()})`)];
  if (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer)) return [replace(isEvent(node.name.getText()) ? 'drop a timer' : 'drop a branch', node, '', text[node.getEnd()] === ',' ? 1 : 0)];
  return [];
}

function inStatements(statements: readonly ts.Statement[], text: string): readonly Edit[] {
  return statements.flatMap((statement, index): readonly Edit[] => {
    const next = statements[index + 1];
    if (!isStep(statement)) return [];
    const alone = ts.isExpressionStatement(statement);
    return [
      ...(alone ? [replace('skip a step', statement, ''), replace('double a step', statement, `${statement.getText()} ${statement.getText()}`)] : []),
      ...(alone && next !== undefined && ts.isExpressionStatement(next) && isStep(next)
        ? [{ operator: 'swap two steps', at: statement, from: statement.getStart(), to: next.getEnd(), instead: next.getText() + text.slice(statement.getEnd(), next.getStart()) + statement.getText() }]
        : []),
    ];
  });
}

function inCondition(node: ts.IfStatement): readonly Edit[] {
  const condition = node.expression.getText();
  const instead = node.elseStatement?.getText() ?? '';
  return [replace('invert a gateway', node.expression, `!(${condition})`), replace(isEvent(/'(\w+)'/.exec(condition)?.[1] ?? '') ? 'drop a timer' : 'drop a branch', node, instead)];
}

/** A statement that is one step: awaited or not. */
function isStep(statement: ts.Statement): boolean {
  const expression = ts.isExpressionStatement(statement) ? statement.expression : undefined;
  const call = expression !== undefined && ts.isAwaitExpression(expression) ? expression.expression : expression;
  return call !== undefined && ts.isCallExpression(call) && stepCall(call) !== null;
}

function isEvent(name: string): boolean {
  return /^(Boundary|Timer)_/.test(name);
}

function replace(operator: string, at: ts.Node, instead: string, more = 0): Edit {
  return { operator, at, from: at.getStart(), to: at.getEnd() + more, instead };
}

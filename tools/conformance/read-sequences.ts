import ts from 'typescript';
import type { Sequence } from './course-reading.js';
import { stepCall } from './step-call.js';
import { writtenIds } from './written-ids.js';

/** Neighbouring statements of a block that are one step each: their order is visible without running anything. */
export function sequencesIn(statements: readonly ts.Statement[], lineOf: (node: ts.Node) => number): readonly Sequence[] {
  return statements.slice(1).flatMap((statement, index): readonly Sequence[] => {
    const [first, second] = [stepAlone(statements[index]), stepAlone(statement)];
    const after = first === null ? null : exitsOf(first);
    const before = second === null ? null : writtenIds(second.call.arguments[0]);
    return after === null || before === null ? [] : [{ ...after, next: before, line: lineOf(statement) }];
  });
}

type Found = NonNullable<ReturnType<typeof stepCall>>;

/** Where the token stands after the step: behind an element, or on a flow. */
function exitsOf({ method, call }: Found): Pick<Sequence, 'elements' | 'flows'> | null {
  const [first, second, third] = call.arguments;
  if (method === 'withdrawable' || method === 'end') return null;
  const ids = writtenIds(method === 'choose' ? second : method === 'fork' ? third : first);
  if (ids === null) return null;
  return method === 'choose' ? { elements: [], flows: ids } : { elements: ids, flows: [] };
}

function stepAlone(statement: ts.Statement | undefined): Found | null {
  if (statement === undefined) return null;
  if (ts.isExpressionStatement(statement) || ts.isReturnStatement(statement)) return stepIn(statement.expression);
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration, ...more] = statement.declarationList.declarations;
  return more.length > 0 ? null : stepIn(declaration?.initializer);
}

function stepIn(expression: ts.Expression | undefined): Found | null {
  if (expression === undefined) return null;
  if (ts.isAwaitExpression(expression) || ts.isVoidExpression(expression) || ts.isParenthesizedExpression(expression)) return stepIn(expression.expression);
  return ts.isCallExpression(expression) ? stepCall(expression) : null;
}

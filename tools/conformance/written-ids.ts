import ts from 'typescript';

/** The ids an expression may stand for, as written: a literal or a choice between literals; null when it is anything else. */
export function writtenIds(expression: ts.Expression | undefined): readonly string[] | null {
  if (expression === undefined) return null;
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return writtenIds(expression.expression);
  if (!ts.isConditionalExpression(expression)) return null;
  const [yes, no] = [writtenIds(expression.whenTrue), writtenIds(expression.whenFalse)];
  return yes === null || no === null ? null : [...yes, ...no];
}

/** The keys of an object literal; null when the expression is no literal or a key is computed. */
export function writtenKeys(expression: ts.Expression | undefined): readonly string[] | null {
  if (expression === undefined || !ts.isObjectLiteralExpression(expression)) return null;
  const keys = expression.properties.map(({ name }) => (name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : null));
  return keys.every((key) => key !== null) ? keys : null;
}

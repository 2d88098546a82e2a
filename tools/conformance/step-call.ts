import ts from 'typescript';
import { STEP_METHODS, type StepMethod } from './course-reading.js';

/** `step.task(…)` and its like; by convention every branch calls its step `step`. */
export function stepCall(call: ts.CallExpression): { readonly method: StepMethod; readonly call: ts.CallExpression } | null {
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression) || expression.expression.text !== 'step') return null;
  const method = STEP_METHODS.find((one) => one === expression.name.text);
  return method === undefined ? null : { method, call };
}

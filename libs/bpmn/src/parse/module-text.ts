import type { ProcessModel } from '../model.js';

/** The typed TypeScript module of a diagram. */
export function moduleText(model: ProcessModel, file: string): string {
  return [
    `// Generated from ${file} by \`npm run generate\`. Do not edit: change the diagram.`,
    `import type { ProcessModel } from '@beian/bpmn';`,
    '',
    `export const ${constantName(model.id)} = ${literal(model, '')} as const satisfies ProcessModel;`,
    '',
  ].join('\n');
}

export function constantName(processId: string): string {
  return processId.replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** One element or flow a line, so that a change in a diagram is a readable difference. */
function literal(value: unknown, indent: string, depth = 0): string {
  if (!isRecord(value) || depth > 1) return inline(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([key, part]) => `${inner}${keyText(key)}: ${literal(part, inner, depth + 1)},`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isRecord(value)) return `{ ${Object.entries(value).map(([key, part]) => `${keyText(key)}: ${inline(part)}`).join(', ')} }`;
  return JSON.stringify(value);
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { ProcessModel } from '@beian/bpmn';
import { namesUsedBy } from '@beian/bpmn';
import { constantName, moduleText } from '@beian/bpmn/parse';
import type { DrawnProcess } from './diagram-sets.js';

/** The generated files of a set by name: a module per process, an index, and the names that the diagrams use. */
export function generatedFiles(drawn: readonly DrawnProcess[]): ReadonlyMap<string, string> {
  const files = new Map(drawn.map(({ model, path }) => [`${model.id}.ts`, moduleText(model, path)]));
  const models = drawn.map(({ model }) => model);
  return files.set('index.ts', indexText(models)).set('names.ts', namesText(models));
}

const NOTE = '// Generated from the diagrams by `npm run generate`. Do not edit: change the diagrams.';

function indexText(models: readonly ProcessModel[]): string {
  const constants = models.map(({ id }) => constantName(id));
  return [
    NOTE,
    `import type { ProcessModel } from '@beian/bpmn';`,
    ...models.map(({ id }) => `import { ${constantName(id)} } from './${id}.js';`),
    '',
    `export { ${constants.join(', ')} };`,
    `export { namesInDiagrams } from './names.js';`,
    '',
    '/** Every process by its id. */',
    'export const processModels: Readonly<Record<string, ProcessModel>> = {',
    ...models.map(({ id }) => `  ${id}: ${constantName(id)},`),
    '};',
    '',
  ].join('\n');
}

function namesText(models: readonly ProcessModel[]): string {
  const lines = Object.entries(namesUsedBy(models)).map(([kind, names]: [string, readonly string[]]) => `  ${kind}: [${names.map((name) => JSON.stringify(name)).join(', ')}],`);
  return [NOTE, `import type { UsedNames } from '@beian/bpmn';`, '', '/** What the diagrams name: a declaration must know each of them. */', 'export const namesInDiagrams = {', ...lines, '} as const satisfies UsedNames;', ''].join('\n');
}


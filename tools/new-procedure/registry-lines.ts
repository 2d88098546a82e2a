import { insertImport, insertLine } from './insert-line.js';
import type { ProcedureName } from './procedure-name.js';

/** A list in a file that names every procedure, or every province. */
interface Listed {
  readonly file: string;
  readonly imported: string | null;
  readonly begins: string;
  readonly ends: string;
  readonly line: string;
}

export function procedureLines({ path, id, constant, course }: ProcedureName): readonly Listed[] {
  return [
    { file: 'index.ts', imported: `import { ${constant} } from './${path}/procedure.js';`, begins: 'const procedures: readonly ProcedureDeclaration[] = [', ends: '];', line: `  ${constant},` },
    { file: 'courses.ts', imported: `import { ${course} as ${constant} } from './${path}/workflow.js';`, begins: 'const own: readonly AnyCourse[] = [', ends: '];', line: `  anyCourse(${constant}),` },
    { file: 'workflow-types.ts', imported: null, begins: '// One Temporal workflow type a top-level process; the name of the export is the process id.', ends: '', line: `export const ${id} = workflow('${id}');` },
    { file: 'duties.ts', imported: `import { duties as ${constant} } from './${path}/duties.js';`, begins: 'export const duties: Readonly<Record<string, readonly string[]>> = {', ends: '};', line: `  ${id}: ${constant},` },
    { file: 'testing/explorations.ts', imported: `import { exploration as ${constant} } from '../${path}/testing/exploration.js';`, begins: 'export const explorations: readonly Exploration[] = [', ends: '];', line: `  ${constant},` },
  ];
}

export function provinceLines({ province }: ProcedureName): readonly Listed[] {
  return [
    { file: 'index.ts', imported: `import { ${province} } from './${province}/region.js';`, begins: 'const regions: readonly ProvinceDeclaration[] = [', ends: '];', line: `  ${province},` },
    { file: 'training.ts', imported: `import { ${province}Training } from './${province}/training.js';`, begins: 'export const trainingData: readonly ProvinceTraining[] = [', ends: '];', line: `  ${province}Training,` },
  ];
}

/** The file with the line in its list, and what it imports for it. */
export function withLine(text: string, { imported, begins, ends, line }: Listed): string {
  const listed = insertLine(text, begins, ends, line);
  return imported === null ? listed : insertImport(listed, imported);
}

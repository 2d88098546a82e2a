import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcedureRegistry } from '@beian/procedure';
import { formProblems } from '@beian/procedure/forms';
import ts from 'typescript';
import { coursesIn, sourceFiles } from '../conformance/course-files.js';
import { faultText, holdCourses } from '../conformance/hold-courses.js';
import { gapText } from '../conformance/registry/gap.js';
import { namesInCode } from '../conformance/registry/names-in-code.js';
import { procedureGaps } from '../conformance/registry/procedure-gaps.js';
import { procedureSources } from '../conformance/registry/procedure-sources.js';
import { checkRuns } from '../diagrams/check-runs.js';
import { DIAGRAM_SETS, readDiagramSet } from '../diagrams/diagram-sets.js';
import { generatedFiles } from '../diagrams/generated-files.js';
import { PrivateCopy } from '../mutate/private-copy.js';
import { projectRoot } from '../services/folders.mjs';
import { newProcedure } from './new-procedure.js';
import { readWish, type Answers } from './wish.js';

const answers: Answers = {
  'title-zh': '西藏·用人单位“示例”备案', 'title-en': "Tibet: an employer's sample filing", 'basis-number': '示例〔2026〕1号', 'basis-title': '示例办法', 'basis-issuer': '示例机关',
  from: '2026-01-01', region: '540000', 'organ-code': '藏示评',
};
const wish = (path: string, other: Partial<Answers> = {}) => readWish(path, { ...answers, ...other });
const path = 'xizang/employer-sample-2026';

let copy: PrivateCopy;
let written: readonly string[];
beforeAll(async () => {
  copy = new PrivateCopy(join(realpathSync(mkdtempSync(join(tmpdir(), 'beian-new-'))), 'copy'));
  written = newProcedure(copy.root, wish(path));
  const [set] = DIAGRAM_SETS;
  if (set === undefined) throw new Error('no diagrams');
  for (const [name, text] of generatedFiles(await readDiagramSet(copy.root, set))) writeFileSync(join(copy.root, set.modules, name), text);
});
afterAll(() => rmSync(join(copy.root, '..'), { recursive: true, force: true }));

const textOf = (file: string): string => readFileSync(join(copy.root, file), 'utf8');

/** Without what imports the tools: of those there would be two, one below the copy. */
function compilerFaults(): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(projectRoot, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)).config, ts.sys, copy.root);
  const files = written.filter((file) => file.endsWith('.ts') && !/testing\/|\.test\.ts$/.test(file)).map((file) => join(copy.root, file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`));
}

async function failures(...files: readonly string[]): Promise<unknown> {
  const options = ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...options, 'tools/new-procedure/testing/prove.ts', copy.root, ...files], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  return JSON.parse(said);
}

describe('a procedure that was just written', () => {
  it('has a diagram that is sound and that its course agrees with', async () => {
    const [set] = DIAGRAM_SETS;
    const drawn = set === undefined ? [] : await readDiagramSet(copy.root, set);
    checkRuns(drawn.filter(({ model }) => model.id === 'xizang_employer_sample_2026'));
    expect(holdCourses(drawn, coursesIn(copy.root, 'workflows')).map(faultText)).toEqual([]);
    const { lintDiagram } = await import('../diagrams/lint.js');
    expect(await lintDiagram(projectRoot, textOf(`bpmn/${path}.bpmn`))).toEqual([]);
  });

  it('compiles, in a province that is as new', () => {
    expect(compilerFaults()).toEqual([]);
  });

  it('declares everything that its diagram and its code name, and nothing else', async () => {
    const { registry }: { registry: ProcedureRegistry } = await import(join(copy.root, 'workflows/index.ts'));
    const procedure = registry.procedures['xizang_employer_sample_2026'];
    if (procedure === undefined) throw new Error('it is not registered');
    const { roles }: { roles: readonly string[] } = JSON.parse(textOf('bpmn/vocabulary.json'));
    const workflows = namesInCode(procedureSources([`bpmn/${path}.bpmn`], sourceFiles(copy.root, 'workflows')));
    const platform = namesInCode(['apps/api/src', 'apps/worker/src', 'libs/cases/src'].flatMap((folder) => sourceFiles(projectRoot, folder)).filter(({ path: file }) => !file.includes('/testing/')));
    expect(procedureGaps(procedure, { registry, roles, workflows, platform }).map(gapText)).toEqual([]);
    const forms = [procedure.application, ...Object.values(procedure.process.tasks).map(({ form }) => form)];
    expect(forms.flatMap((form) => formProblems(form))).toEqual([]);
  });

  it('passes the tests that hold all courses, and its own', async () => {
    expect(await failures(`workflows/${path}/workflow.test.ts`, ...['duties', 'conformance-coverage', 'conformance-oracle'].map((name) => `workflows/${name}.test.ts`))).toEqual({});
  });

  it('stands in every registry, in order', () => {
    const lines = textOf('workflows/workflow-types.ts').split('\n').filter((line) => line.startsWith('export const'));
    expect(lines).toEqual([...lines].sort());
    for (const file of ['index.ts', 'courses.ts', 'duties.ts', 'testing/explorations.ts']) expect(textOf(`workflows/${file}`)).toContain('xizangEmployerSample2026');
  });
});

describe('what is refused', () => {
  const refused = (work: () => unknown): string => {
    try {
      work();
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'nothing';
  };

  it.each(['Xizang/employer-2026', 'xizang/employer', 'xizang/employer_sample-2026', 'employer-2026', 'shared/employer-2026', '../xizang/employer-2026'])('is the name %s', (name) => {
    expect(refused(() => wish(name))).toContain('<province>/<procedure>-<year>');
  });

  it('is a procedure that exists, a prefix that another has, a new province without its 代字 and a day that is none', () => {
    expect(refused(() => newProcedure(copy.root, wish(path)))).toContain('exists already');
    expect(refused(() => newProcedure(copy.root, wish('xizang/employer-other-2026', { prefix: 'XES' })))).toContain('--prefix');
    expect(refused(() => newProcedure(copy.root, wish('ningxia/employer-sample-2026', { region: '640000', 'organ-code': '' })))).toContain('--organ-code');
    expect(refused(() => wish(path, { from: '2026-02-30' }))).toContain('YYYY-MM-DD');
    expect(existsSync(join(copy.root, 'bpmn/xizang/employer-other-2026.bpmn'))).toBe(false);
  });
});

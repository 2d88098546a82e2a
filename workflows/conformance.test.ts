import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { message, type ProcedureDeclaration, type ProcedureRegistry, type ProcessDeclaration } from '@beian/procedure';
import { sourceFiles } from '../tools/conformance/course-files.js';
import { gapText } from '../tools/conformance/registry/gap.js';
import { procedureSources } from '../tools/conformance/registry/procedure-sources.js';
import { namesInCode, type PlacedNames } from '../tools/conformance/registry/names-in-code.js';
import { messageGaps } from '../tools/conformance/registry/message-gaps.js';
import { procedureGaps, type Surroundings } from '../tools/conformance/registry/procedure-gaps.js';
import { reachableFrom } from '../tools/conformance/registry/reachable.js';
import { DIAGRAM_SETS, readDiagramSet } from '../tools/diagrams/diagram-sets.js';
import { employerInitial2024 } from './henan/employer-initial-2024/procedure.js';
import { registry } from './index.js';
import { archiveProcess } from './shared/archive/process.js';
import { technicalEvaluationProcess } from './shared/technical-evaluation/process.js';

const root = join(import.meta.dirname, '..');
const { roles }: { roles: readonly string[] } = JSON.parse(readFileSync(join(root, 'bpmn/vocabulary.json'), 'utf8'));
const drawn = (await Promise.all(DIAGRAM_SETS.map((set) => readDiagramSet(root, set)))).flat();
const sources = sourceFiles(root, 'workflows').filter(({ path }) => !path.includes('/testing/'));
/** Names in the sources of one procedure and of what it calls: another procedure's names are not its own. */
const namesOf = (procedure: ProcedureDeclaration): Surroundings['workflows'] => {
  const ids = reachableFrom(procedure, registry).processes.map(({ model }) => model.id);
  return namesInCode(procedureSources(drawn.filter(({ model }) => ids.includes(model.id)).map(({ path }) => path), sources));
};
const surroundings: Surroundings = {
  registry, roles,
  workflows: namesOf(employerInitial2024),
  platform: namesInCode(['apps/api/src', 'apps/worker/src', 'libs/cases/src'].flatMap((folder) => sourceFiles(root, folder)).filter(({ path }) => !path.includes('/testing/'))),
};
const procedures = Object.values(registry.procedures);
/** Whatever sends messages beside the procedures. */
const platformOfMessages = namesInCode(['apps/api/src', 'apps/worker/src', 'libs/cases/src'].flatMap((folder) => sourceFiles(root, folder)));

/** The names in the sources of procedures and in this piece. */
const code = (text: string): Pick<Surroundings, 'workflows'> => {
  const [known, more] = [surroundings.workflows, namesInCode([{ path: 'effects.ts', text }])];
  const both = (kind: keyof typeof known): PlacedNames => new Map([...more[kind], ...known[kind]]);
  return {
    workflows: {
      parameters: both('parameters'), anchorsSet: both('anchorsSet'), anchorsRead: both('anchorsRead'), templates: both('templates'), submissions: both('submissions'), texts: both('texts'),
    },
  };
};

describe('the registry of procedures', () => {
  it.each(procedures)('$id declares everything its diagrams and its code name, and nothing else', (procedure) => {
    expect(procedureGaps(procedure, { ...surroundings, workflows: namesOf(procedure) }).map(gapText)).toEqual([]);
  });

  it('sends no message that lacks a wording, and holds no wording that nobody sends', () => {
    const everything = namesInCode(sources);
    expect(everything.templates.size).toBeGreaterThan(0);
    expect(messageGaps(registry, everything, platformOfMessages).map(gapText)).toEqual([]);
    const told = ({ procedures }: Pick<ProcedureRegistry, 'procedures'>, text: string) => messageGaps({ procedures }, code(text).workflows, platformOfMessages).map(({ code: kind, name }) => `${kind} ${name}`);
    expect(told(registry, `await context.notify('filing-lost', 'applicant', {});`)).toContain('NO_TEMPLATE filing-lost');
    const withOwn = { procedures: { own: { ...employerInitial2024, messages: { 'own/forgotten': message('work', ['', '', '', '']) } } } };
    expect(told(withOwn, '')).toContain('UNUSED_TEMPLATE own/forgotten');
  });

  it('holds no process that no procedure calls', () => {
    const called = procedures.flatMap((procedure) => reachableFrom(procedure, registry).processes.map(({ model }) => model.id));
    expect(Object.keys(registry.processes).filter((id) => !called.includes(id))).toEqual([]);
  });
});

const gaps = (procedure: Partial<ProcedureDeclaration>, around: Partial<Surroundings> = {}): readonly string[] =>
  procedureGaps({ ...employerInitial2024, ...procedure }, { ...surroundings, ...around }).map(({ code, name }) => `${code} ${name}`);
const withProcess = (process: ProcessDeclaration): { readonly registry: ProcedureRegistry } =>
  ({ registry: { ...registry, processes: { ...registry.processes, [process.model.id]: process } } });
const { Task_ReviewArchive: review, Task_CompleteArchive: completion, ...noTasks } = archiveProcess.tasks;
const { Service_AssemblePackage: assembly, Service_SealArchive: sealing } = archiveProcess.services;

describe('a registry with a gap', () => {
  if (review === undefined || completion === undefined || assembly === undefined || sealing === undefined) throw new Error('the archive is declared otherwise');

  it('is told of a task without a form, and of one that no diagram has', () => {
    expect(gaps({}, withProcess({ ...archiveProcess, tasks: { ...noTasks, Task_ReviewArchive: review, Task_FinishArchive: completion } }))).toEqual(['NO_TASK Task_CompleteArchive', 'LEFT_OVER Task_FinishArchive']);
  });

  it('is told of a form whose choices are not the outcomes of the diagram', () => {
    const swapped = { Task_ReviewArchive: completion, Task_CompleteArchive: review };
    expect(gaps({}, withProcess({ ...archiveProcess, tasks: swapped }))).toEqual(['OUTCOMES Task_ReviewArchive', 'OUTCOMES Task_CompleteArchive']);
  });

  it('is told of a missing service, one of the wrong kind and a decision that nobody takes', () => {
    const now = { kind: 'transaction', run: async () => undefined } as const;
    expect(gaps({}, withProcess({ ...archiveProcess, services: { Service_SealArchive: sealing } }))).toEqual(['NO_SERVICE Service_AssemblePackage']);
    expect(gaps({}, withProcess({ ...archiveProcess, services: { Service_AssemblePackage: assembly, Service_SealArchive: now } }))).toEqual(['WRONG_SERVICE_KIND Service_SealArchive']);
    expect(gaps({}, withProcess({ ...technicalEvaluationProcess, rules: {} }))).toEqual(['NO_RULE Service_CheckConflictOfInterest']);
  });

  it('is told of a called process that nobody declares', () => {
    const { shared_archive: archive, ...processes } = registry.processes;
    expect(archive).toBe(archiveProcess);
    expect(gaps({}, { registry: { ...registry, processes } })).toContain('NO_PROCESS shared_archive');
  });

  it('is told of roles without a place, places without a role and roles that the vocabulary lacks', () => {
    const { archivist, ...others } = employerInitial2024.roles;
    expect(archivist).toBe('authority');
    expect(gaps({ roles: { ...others, publicist: 'authority' } })).toEqual(['NO_ROLE archivist', 'UNUSED_ROLE publicist']);
    expect(gaps({}, { roles: roles.filter((role) => role !== 'expert') })).toEqual(['NO_ROLE expert']);
  });

  it('is told of parameters that are missing, idle or counted otherwise than the diagram counts', () => {
    const { parameters } = employerInitial2024;
    expect(gaps({ parameters: parameters.filter(({ name }) => name !== 'correctionDays') })).toEqual(['NO_PARAMETER correctionDays']);
    expect(gaps({ parameters: parameters.flatMap((one) => (one.name === 'validity' ? [one, { ...one, name: 'formerValidity' }] : [one])) })).toEqual(['UNUSED_PARAMETER formerValidity']);
    expect(gaps({ parameters: parameters.map((one) => (one.name === 'acceptanceReviewDays' ? { ...one, unit: 'calendarDays' } : one)) })).toEqual(['PARAMETER_UNIT acceptanceReviewDays']);
    expect(gaps({}, code(`context.parameters['correctionDayz'];`))).toEqual(['NO_PARAMETER correctionDayz']);
  });

  it('is told of documents, instants and tasks that do not exist', () => {
    const { 'DOC-ACC': acceptance, ...documents } = registry.documents;
    expect(acceptance?.type).toBe('DOC-ACC');
    expect(gaps({}, { registry: { ...registry, documents } })).toEqual(['NO_DOCUMENT DOC-ACC']);
    expect(gaps({}, code(`await context.anchor('reviewedAt');`))).toEqual(['NO_ANCHOR reviewedAt']);
    expect(gaps({}, code(`await context.submission('Task_InitialRevew');`))).toEqual(['NOT_IN_PROCESS Task_InitialRevew']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessModel } from '@beian/bpmn';
import { course } from '@beian/procedure/kernel';
import fc from 'fast-check';
import { callerOf, callerXml } from '../tools/conformance/coverage/caller.js';
import type { CaseCourse } from '../tools/conformance/coverage/explore-case.js';
import { consult, type RunCounts, type World } from '../tools/conformance/oracle/consult.js';
import { copyDiagram } from '../tools/conformance/oracle/diagram-copy.js';
import { oracleRuns } from '../tools/conformance/oracle/oracle-runs.js';
import { diagramFiles } from '../tools/diagrams/diagram-sets.js';
import { courses, processModels } from './courses.js';
import { acceptance } from './shared/acceptance/workflow.js';
import { archive } from './shared/archive/workflow.js';
import { issueDocument, type DeliveryWay } from './shared/issue-document/workflow.js';
import { rectification } from './shared/rectification/workflow.js';
import { reportPublish } from './shared/report-publish/workflow.js';
import { technicalEvaluation } from './shared/technical-evaluation/workflow.js';

const ways: readonly (readonly DeliveryWay[])[] = [['phone', 'mail', 'electronic'], ['web'], [], ['phone', 'web']];
const isTrue = (value: unknown): boolean => value === true;

/** Shared processes by themselves: inputs that no procedure gives yet are drawn with the parameters. */
const callers = {
  shared_acceptance: course(callerOf('shared_acceptance'), async (step) => {
    await step.call('Call', acceptance, { proposed: { industry: isTrue(step.parameters['industry']), supervising: false } });
    step.end('End');
  }),
  shared_archive: course(callerOf('shared_archive'), async (step) => {
    await step.call('Call', archive, {});
    step.end('End');
  }),
  shared_issue_document: course(callerOf('shared_issue_document'), async (step) => {
    await step.call('Call', issueDocument, { documents: ['DOC-REJ'], delivery: ways[Number(step.parameters['ways'])] ?? [] });
    step.end('End');
  }),
  shared_rectification: course(callerOf('shared_rectification'), async (step) => {
    await step.call('Call', rectification, {});
    step.end('End');
  }),
  shared_report_publish: course(callerOf('shared_report_publish'), async (step) => {
    await step.call('Call', reportPublish, { filingLevel: isTrue(step.parameters['city']) ? 'CITY' : 'PROVINCE', postFilingPublicityDays: Number(step.parameters['postFilingPublicityDays']) });
    step.end('End');
  }),
  shared_technical_evaluation: course(callerOf('shared_technical_evaluation'), async (step) => {
    await step.call('Call', technicalEvaluation, { rectifyInside: isTrue(step.parameters['inside']) });
    step.end('End');
  }),
} as const;

const world: World = fc.record({
  facts: fc.record({ experts: fc.constantFrom(['a'], ['a', 'b', 'c']), industry: fc.boolean(), supervising: fc.boolean(), industryNamed: fc.boolean(), supervisingDiffers: fc.boolean() }),
  parameters: fc.record({
    rectificationRounds: fc.integer({ min: 1, max: 3 }), postFilingPublicityDays: fc.constantFrom(0, 5),
    industry: fc.boolean(), city: fc.boolean(), inside: fc.boolean(), ways: fc.nat(ways.length - 1),
  }),
});

const bpmn = join(import.meta.dirname, '../bpmn');
const texts = [...diagramFiles(bpmn).map((file) => readFileSync(join(bpmn, file), 'utf8')), ...Object.keys(callers).map(callerXml)];
const copies = new Map(await Promise.all(texts.map(async (text) => {
  const copy = await copyDiagram(text);
  return [copy.process, copy] as const;
})));
const models: readonly ProcessModel[] = [...Object.values(processModels), ...Object.values(callers).map(({ diagram }) => diagram)];
const modelOf = (id: string): ProcessModel => {
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

describe('every diagram on another engine and its course on ours', () => {
  const counts: RunCounts = new Map();
  const missing = (process: string): number => Math.max(oracleRuns() - (counts.get(process) ?? 0), 0);
  const agree = async <D extends ProcessModel>(played: CaseCourse<D>, process: string, longest: number): Promise<void> => {
    expect(await consult({ course: played, modelOf, copies }, world, { runs: missing(process), longest }, counts)).toBeNull();
    expect(counts.get(process)).toBeGreaterThanOrEqual(oracleRuns());
  };

  const alone = <D extends ProcessModel>(process: string, played: CaseCourse<D>, longest = 12) => ({ process, check: () => agree(played, process, longest) });

  it.each([
    alone('henan_employer_initial_2024', courses.henan_employer_initial_2024, 26),
    alone('shared_acceptance', callers.shared_acceptance), alone('shared_archive', callers.shared_archive),
    alone('shared_issue_document', callers.shared_issue_document), alone('shared_rectification', callers.shared_rectification),
    alone('shared_report_publish', callers.shared_report_publish), alone('shared_technical_evaluation', callers.shared_technical_evaluation),
  ])('go the same way through $process and all that it calls', async ({ check }) => check());

  it('leave no diagram out', () => {
    expect(Object.keys(processModels).filter((id) => missing(id) > 0)).toEqual([]);
  });
});

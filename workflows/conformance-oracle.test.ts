import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessModel } from '@beian/bpmn';
import { callerXml } from '../tools/conformance/coverage/caller.js';
import { worldOf, type Exploration } from '../tools/conformance/coverage/exploration.js';
import { consult, type RunCounts } from '../tools/conformance/oracle/consult.js';
import { copyDiagram } from '../tools/conformance/oracle/diagram-copy.js';
import { oracleRuns } from '../tools/conformance/oracle/oracle-runs.js';
import { diagramFiles } from '../tools/diagrams/diagram-sets.js';
import { processModels } from './courses.js';
import { calledExplorations, explorations } from './testing/explorations.js';

const bpmn = join(import.meta.dirname, '../bpmn');
const texts = [...diagramFiles(bpmn).map((file) => readFileSync(join(bpmn, file), 'utf8')), ...calledExplorations.map(({ process }) => callerXml(process))];
const copies = new Map(await Promise.all(texts.map(async (text) => {
  const copy = await copyDiagram(text);
  return [copy.process, copy] as const;
})));
const models: readonly ProcessModel[] = [...Object.values(processModels), ...calledExplorations.map(({ course }) => course.diagram)];
const modelOf = (id: string): ProcessModel => {
  const model = models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};

describe('every diagram on another engine and its course on ours', () => {
  const counts: RunCounts = new Map();
  /** Called processes were run by those that call them: only what is left is run by itself. */
  const missing = (process: string): number => Math.max(oracleRuns() - (counts.get(process) ?? 0), 0);
  const difference = (one: Exploration): Promise<string | null> =>
    one.course.with((course) => consult({ course, modelOf, copies }, worldOf(one), { runs: missing(one.process), longest: one.longest }, counts));

  it.each([...explorations, ...calledExplorations])('go the same way through $process and all that it calls', async (one) => {
    expect(await difference(one)).toBeNull();
    expect(counts.get(one.process)).toBeGreaterThanOrEqual(oracleRuns());
  });

  it('leave no diagram out', () => {
    expect(Object.keys(processModels).filter((id) => missing(id) > 0)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { course } from '@beian/procedure/kernel';
import fc from 'fast-check';
import { cardCheck, cardRenewal, libraryCard, libraryCard2025, processModels, toyCardCheck } from '../../../libs/procedure/src/testing/index.js';
import { callerOf, callerXml } from '../coverage/caller.js';
import { compareTraces } from './compare-traces.js';
import { consult, type RunCounts, type World } from './consult.js';
import { copyDiagram } from './diagram-copy.js';
import type { Letter } from './letter.js';
import { oracleRuns } from './oracle-runs.js';

const root = join(import.meta.dirname, '../../..');
const caller = callerOf('toy_card_check');
const modelOf = (id: string) => {
  const model = id === caller.id ? caller : processModels[id];
  if (model === undefined) throw new Error(`no process ${id}`);
  return model;
};
const xmlOf = (name: string): string => readFileSync(join(root, `libs/procedure/src/testing/bpmn/toy/${name}.bpmn`), 'utf8');
const copiesOf = async (...texts: readonly string[]) => new Map(await Promise.all(texts.map(async (text) => {
  const copy = await copyDiagram(text);
  return [copy.process, copy] as const;
})));
const copies = await copiesOf(xmlOf('library-card'), xmlOf('library-card-2025'), xmlOf('card-check'), xmlOf('card-renewal'), callerXml('toy_card_check'));
const checkOnly = (check: typeof cardCheck) => course(caller, async (step) => {
  await step.call('Call', check, { round: 1 });
  step.end('End');
});
const world: World = fc.constant({ facts: {}, parameters: {} });

/** Prepares the next check before it says that there is one. */
const hasty = course(toyCardCheck, async (step, _input: { readonly round: number }) => {
  for (;;) {
    const check = await step.task('Task_CheckCard', { Boundary_CheckReminder: async (step) => {
      await step.send('Send_CheckReminder');
      step.end('End_CheckReminderSent');
    } });
    if (check.by === 'Boundary_CheckOverdue') return step.end('End_CheckFailed');
    if (check.result === 'PASS') {
      step.choose('Gateway_CheckResult', 'Flow_CheckResult_Passed');
      return step.end('End_CheckPassed');
    }
    if (check.result === 'FAIL') {
      step.choose('Gateway_CheckResult', 'Flow_CheckResult_Failed');
      return step.end('End_CheckFailed');
    }
    await step.service('Service_PrepareRecheck');
    step.choose('Gateway_CheckResult', 'Flow_CheckResult_Repeat');
  }
});

describe('the diagram on another engine and the course on ours', () => {
  it('go the same way through a toy procedure that has one of everything', async () => {
    const counts: RunCounts = new Map();
    expect(await consult({ course: libraryCard, modelOf, copies }, world, { runs: oracleRuns(), longest: 20 }, counts)).toBeNull();
    expect(await consult({ course: libraryCard2025, modelOf, copies }, world, { runs: oracleRuns(), longest: 4 }, counts)).toBeNull();
    expect(await consult({ course: cardRenewal, modelOf, copies }, world, { runs: oracleRuns(), longest: 6 }, counts)).toBeNull();
    const left = oracleRuns() - (counts.get('toy_card_check') ?? 0);
    if (left > 0) expect(await consult({ course: checkOnly(cardCheck), modelOf, copies }, world, { runs: left, longest: 8 }, counts)).toBeNull();
    for (const id of Object.keys(processModels)) expect(counts.get(id)).toBeGreaterThanOrEqual(oracleRuns());
  });
});

describe('when they go apart, the smallest story is told', () => {
  it('of a course with two steps in the wrong order', async () => {
    expect(await consult({ course: checkOnly(hasty), modelOf, copies }, world, { runs: 100, longest: 12 }, new Map())).toBe([
      'The course and the diagram of caller_of_toy_card_check go apart. What happened:',
      '  1. start',
      '  2. act Call#1/Task_CheckCard → REPEAT',
      'There they go different ways:',
      '  only the course:  nothing more',
      '  only the diagram: Call#1/Task_CheckCard done, Call#1/Gateway_CheckResult, Call#1/End_CheckPassed, Call done, End',
      'Stopped: Service_PrepareRecheck was asked for where toy_card_check leads to Gateway_CheckResult',
      'Facts {}, parameters {}',
    ].join('\n'));
  });

  it('of a diagram whose two ends were exchanged, though our own model of it stayed as it was', async () => {
    const exchanged = xmlOf('card-check').replace(/(id="Flow_CheckResult_(Passed|Failed)"[^>]*targetRef=")(\w+)"/g, (_all, before: string, _name, end: string) => `${before}${end === 'End_CheckPassed' ? 'End_CheckFailed' : 'End_CheckPassed'}"`);
    const told = await consult({ course: checkOnly(cardCheck), modelOf, copies: await copiesOf(exchanged, callerXml('toy_card_check')) }, world, { runs: 100, longest: 12 }, new Map());
    expect(told).toMatch(/2\. act Call#1\/Task_CheckCard → (PASS|FAIL)\n/);
    expect(told).toMatch(/only the course: {2}Call#1\/End_Check(Passed|Failed)\n/);
  });
});

describe('two traces', () => {
  const word = (...texts: readonly string[]): readonly Letter[] => texts.map((element) => ({ scope: '', element, what: 'reached' }));
  const steps = (): readonly (readonly [string, string])[] => [['Send_Notice', 'Service_Store'], ['Start', 'Send_Notice']];

  it('are the same when only steps that know nothing of each other change places', () => {
    expect(compareTraces(word('Start', 'Send_Notice', 'Send_Other'), word('Start', 'Send_Other', 'Send_Notice'), steps)).toBeNull();
  });

  it('differ when two steps of one token change places', () => {
    expect(compareTraces(word('Start', 'Send_Notice', 'Service_Store'), word('Start', 'Service_Store', 'Send_Notice'), steps)).toMatchObject({
      order: { course: ['Send_Notice', 'Service_Store'], diagram: ['Service_Store', 'Send_Notice'] },
    });
  });

  it('differ when a step is passed twice', () => {
    expect(compareTraces(word('Start', 'Send_Notice'), word('Start', 'Send_Notice', 'Send_Notice'), steps)).toMatchObject({ onlyDiagram: ['Send_Notice'] });
  });
});

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DiagramError } from '@beian/bpmn';
import { checkRuns } from './check-runs.js';
import { DIAGRAM_SETS, readDiagramSet } from './diagram-sets.js';

const project = join(import.meta.dirname, '../..');
const toys = DIAGRAM_SETS.find(({ diagrams }) => diagrams.startsWith('libs/'));
if (toys === undefined) throw new Error('where are the toy diagrams?');
const CARD = `${toys.diagrams}/toy/library-card.bpmn`;
const CHECK = `${toys.diagrams}/toy/card-check.bpmn`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diagrams-'));
  for (const { diagrams } of DIAGRAM_SETS) cpSync(join(project, diagrams), join(root, diagrams), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function spoil(file: string, change: (xml: string) => string): void {
  const before = readFileSync(join(root, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error('nothing was spoilt');
  writeFileSync(join(root, file), after);
}

async function told(): Promise<readonly string[]> {
  const error: unknown = await readDiagramSet(root, toys ?? { diagrams: '', modules: '' }).then(checkRuns).then(() => null, (cause: unknown) => cause);
  if (!(error instanceof DiagramError)) throw new Error('the diagrams were taken for sound');
  return error.message.split('\n');
}

describe('a library card whose diagram has', () => {
  it.each<readonly [string, string, string, (xml: string) => string, RegExp]>([
    ['broken XML', CARD, '', (xml) => xml.slice(0, 2000), /save it again with a BPMN editor/],
    ['an element outside the subset', CARD, ' Service_PrintCard', (xml) => xml.replaceAll(/<(\/?)bpmn:serviceTask(?= id="Service_PrintCard"|>)/g, '<$1bpmn:scriptTask').replaceAll('bpmn:serviceTask id', 'bpmn:scriptTask id'), /not supported.*draw it with/],
    ['an id twice', CARD, ' Task_CheckIdentity', (xml) => xml.replace('id="Task_GuardianConsent"', 'id="Task_CheckIdentity"'), /give one of them another id/],
    ['a flow without a name behind a gateway', CHECK, ' Flow_CheckResult_Passed', (xml) => xml.replace(' name="合格" beian:nameEn="Passed"', ''), /needs a Chinese and an English name/],
    ['a call of a process that does not exist', CARD, ' Call_FirstCheck', (xml) => xml.replace('calledElement="toy_card_check"', 'calledElement="toy_card_chek"'), /set calledElement to one of toy_card_check, toy_card_renewal, toy_library_card/],
    ['an unknown role', CARD, ' Task_CheckIdentity', (xml) => xml.replace('beian:role="clerk"', 'beian:role="clark"'), /Unknown role clark; known are .*clerk.*vocabulary\.json/],
    ['an unknown state', CARD, ' Task_CommitteeVote', (xml) => xml.replace('beian:state="pendingDecision"', 'beian:state="pending"'), /Unknown case state pending.*vocabulary\.json/],
    ['a due rule that nobody understands', CHECK, ' Task_CheckCard', (xml) => xml.replace('beian:due="workdays(checkDays) from enteredAt"', 'beian:due="5 days"'), /write "function\(parameter\) from anchor"/],
    ['a due rule from an unknown instant', CHECK, ' Task_CheckCard', (xml) => xml.replace('beian:due="workdays(checkDays) from enteredAt"', 'beian:due="workdays(checkDays) from yesterday"'), /Unknown anchor yesterday; known are/],
    ['a due rule with an unknown parameter', CHECK, ' Task_CheckCard', (xml) => xml.replace('beian:due="workdays(checkDays)', 'beian:due="workdays(chekDays)'), /Unknown parameter chekDays; known are .*checkDays/],
    ['a flow to nowhere', CHECK, ' End_Lost', (xml) => xml.replace('targetRef="End_CheckPassed"', 'targetRef="End_Lost"'), /draw it or correct the reference/],
    ['a branch that never meets the join', CARD, '', (xml) => xml.replace('sourceRef="Merge_Guardian" targetRef="Gateway_ChecksJoin"', 'sourceRef="Merge_Guardian" targetRef="End_Refused"').replace('<bpmn:incoming>Flow_Merge_Guardian_Gateway_ChecksJoin</bpmn:incoming>', '').replace(/(<bpmn:endEvent id="End_Refused"[\s\S]*?<\/bpmn:documentation>)/, '$1<bpmn:incoming>Flow_Merge_Guardian_Gateway_ChecksJoin</bpmn:incoming>'), /change its flows/],
  ])('%s is refused with file, element and what to do', async (_what, file, element, change, advice) => {
    spoil(file, change);
    const faults = await told();
    expect(faults).toContainEqual(expect.stringMatching(new RegExp(`^${file}${element}: .*[\\u4e00-\\u9fff].* / .*`)));
    expect(faults.join('\n')).toMatch(advice);
  });

  it('two faults in two files is told both at once', async () => {
    spoil(CARD, (xml) => xml.replace('beian:role="clerk"', 'beian:role="clark"'));
    spoil(CHECK, (xml) => xml.slice(0, 2000));
    expect((await told()).map((line) => line.split(/[ :]/)[0])).toEqual(expect.arrayContaining([CARD, CHECK]));
  });
});

describe('npm run generate', () => {
  it('ends with the faults, one line each, and writes nothing', async () => {
    spoil(CARD, (xml) => xml.replace('beian:role="clerk"', 'beian:role="clark"'));
    const generate = ['--import', './tools/diagrams/sources.mjs', '--conditions=source', '--disable-warning=ExperimentalWarning', 'tools/diagrams/generate.ts', '--root', root];
    const ended: unknown = await promisify(execFile)(process.execPath, generate, { cwd: project }).then(() => null, (error: unknown) => error);
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(`流程图有误 / diagrams are faulty:\n  ${CARD} Task_CheckIdentity: 未知角色 clark`) });
    expect(ended).toMatchObject({ stderr: expect.not.stringContaining('    at ') });
  });
});

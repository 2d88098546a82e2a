import { DiagramError } from '../diagram-fault.js';
import { LOAN_FILE, LOAN_XML } from '../testing/bpmn-text.js';
import { sketch } from '../testing/sketch.js';
import { checkReferences } from './check-references.js';
import { parseDiagram } from './parse-diagram.js';

const known = { roles: ['clerk', 'librarian'], states: ['open'], parameters: ['checkDays', 'lapses'], anchors: ['enteredAt', 'returnDueAt'], processes: ['toy_loan', 'toy_return'] };

async function faultsOf(xml: string, file = LOAN_FILE): Promise<DiagramError> {
  const error: unknown = await parseDiagram(xml, file, known).then(() => null, (cause: unknown) => cause);
  if (error instanceof DiagramError) return error;
  throw new Error('The diagram was taken for sound');
}

describe('reading a sound diagram', () => {
  it('keeps what the diagram says of a task', async () => {
    const { elements } = await parseDiagram(LOAN_XML, LOAN_FILE, known);
    expect(elements['Task_Check']).toMatchObject({
      type: 'userTask', name: { zh: '核对', en: 'Check' }, roles: ['clerk', 'librarian'], outcomes: ['YES', 'NO'], multiInstance: true, state: 'open',
      due: { fn: 'workdays', parameter: 'checkDays', anchor: 'enteredAt' }, documents: ['DOC-A'], rules: ['R-1', 'R-2'], incoming: ['Flow_1'], outgoing: ['Flow_2'],
    });
  });

  it('knows boundary events, calls, services, results and the event sub-process with its message', async () => {
    const { elements } = await parseDiagram(LOAN_XML, LOAN_FILE, known);
    expect(elements['Boundary_Late']).toMatchObject({ type: 'boundaryTimer', attachedTo: 'Task_Check', interrupting: false, activeWhen: 'lapses', timer: { fn: 'at', anchor: 'returnDueAt' } });
    expect(elements['Call_Return']).toMatchObject({ type: 'callActivity', calledProcess: 'toy_return' });
    expect(elements['Service_Lend']).toMatchObject({ execution: 'activity' });
    expect(elements['End_Done']).toMatchObject({ result: 'DONE' });
    expect(elements['EventSub_Return']).toMatchObject({ type: 'eventSubProcess', interrupting: true, message: 'returned', closedBy: ['Call_Return/Task_Shelve'] });
    expect(elements['Start_Return']).toMatchObject({ type: 'startEvent', parent: 'EventSub_Return', message: 'returned' });
  });

  it('gives the same semantic hash to another layout of the file and another to another meaning', async () => {
    const [one, spaced, renamed] = await Promise.all([LOAN_XML, LOAN_XML.replace('<bpmn:process', '\n\n  <bpmn:process'), LOAN_XML.replace('核对"', '查找"')].map((xml) => parseDiagram(xml, LOAN_FILE, known)));
    expect(spaced?.semanticHash).toBe(one?.semanticHash);
    expect(spaced?.fileHash).not.toBe(one?.fileHash);
    expect(renamed?.semanticHash).not.toBe(one?.semanticHash);
  });

  it('reads the sentence on a step in English too, which is a translation and changes no meaning', async () => {
    const told = await parseDiagram(LOAN_XML.replace('<bpmn:documentation>借出。', '<bpmn:documentation beian:textEn="Lends it.">借出。'), LOAN_FILE, known);
    const plain = await parseDiagram(LOAN_XML, LOAN_FILE, known);
    expect(told.elements['Service_Lend']).toMatchObject({ documentation: '借出。', documentationEn: 'Lends it.' });
    expect(plain.elements['Service_Lend']?.documentationEn).toBeNull();
    expect(told.semanticHash).toBe(plain.semanticHash);
  });
});

describe('a diagram is refused with file and element', () => {
  it.each([
    ['when its XML is broken', LOAN_XML.slice(0, 900), 'BROKEN_XML', null],
    ['when it is no BPMN at all', '<html/>', 'BROKEN_XML', null],
    ['for an id used twice', LOAN_XML.replace('id="End_Late"', 'id="End_Done"'), 'DUPLICATE_ID', 'End_Done'],
    ['for an inclusive gateway', LOAN_XML.replaceAll('exclusiveGateway', 'inclusiveGateway'), 'OUTSIDE_SUBSET', 'Gateway_Found'],
    ['for a script task', LOAN_XML.replaceAll('bpmn:serviceTask', 'bpmn:scriptTask'), 'OUTSIDE_SUBSET', 'Service_Lend'],
    ['for a sequential multi-instance', LOAN_XML.replace('<bpmn:multiInstanceLoopCharacteristics', '<bpmn:multiInstanceLoopCharacteristics isSequential="true"'), 'OUTSIDE_SUBSET', 'Task_Check'],
    ['for a misspelt attribute', LOAN_XML.replace('beian:role', 'beian:rolle'), 'OUTSIDE_SUBSET', 'Task_Check'],
    ['for an unnamed flow behind an exclusive gateway', LOAN_XML.replace(' name="没找到" beian:nameEn="Not found"', ''), 'UNNAMED_FLOW', 'Flow_No'],
    ['for an element without an English name', LOAN_XML.replace(' beian:nameEn="Lend"', ''), 'MISSING_NAME', 'Service_Lend'],
    ['for an element without documentation', LOAN_XML.replace('<bpmn:documentation>借出。</bpmn:documentation>', ''), 'MISSING_ATTRIBUTE', 'Service_Lend'],
    ['for a task without a role', LOAN_XML.replace(' beian:role="clerk librarian"', ''), 'MISSING_ATTRIBUTE', 'Task_Check'],
    ['for a task without outcomes', LOAN_XML.replace(' beian:outcomes="YES NO"', ''), 'MISSING_ATTRIBUTE', 'Task_Check'],
    ['for a timer event without a rule', LOAN_XML.replace(' beian:timer="at returnDueAt"', ''), 'MISSING_ATTRIBUTE', 'Boundary_Late'],
    ['for a service that does not say how it runs', LOAN_XML.replace(' beian:execution="activity"', ''), 'MISSING_ATTRIBUTE', 'Service_Lend'],
    ['for a call of a process that does not exist', LOAN_XML.replace('calledElement="toy_return"', 'calledElement="toy_lost"'), 'DANGLING_CALL', 'Call_Return'],
    ['for a flow that leads nowhere', LOAN_XML.replace('targetRef="Call_Return"', 'targetRef="Call_Lost"'), 'DANGLING_REFERENCE', 'Call_Lost'],
    ['for incoming flows that are not drawn', LOAN_XML.replace('<bpmn:incoming>Flow_4</bpmn:incoming>', ''), 'DANGLING_FLOW', 'Call_Return'],
    ['for an unknown role', LOAN_XML.replace('clerk librarian', 'clerk ghost'), 'UNKNOWN_ROLE', 'Task_Check'],
    ['for an unknown state', LOAN_XML.replace('beian:state="open"', 'beian:state="ajar"'), 'UNKNOWN_STATE', 'Task_Check'],
    ['for an unknown function in a due rule', LOAN_XML.replace('workdays(', 'fortnights('), 'DUE_RULE', 'Task_Check'],
    ['for a number in a due rule', LOAN_XML.replace('workdays(checkDays)', 'workdays(5)'), 'DUE_RULE', 'Task_Check'],
    ['for an unknown parameter in a due rule', LOAN_XML.replace('workdays(checkDays)', 'workdays(lostDays)'), 'DUE_RULE', 'Task_Check'],
    ['for an unknown anchor in a due rule', LOAN_XML.replace('from enteredAt', 'from leftAt'), 'DUE_RULE', 'Task_Check'],
    ['for an unknown switch of a timer', LOAN_XML.replace('beian:activeWhen="lapses"', 'beian:activeWhen="sleeps"'), 'DUE_RULE', 'Boundary_Late'],
  ])('%s', async (_why, xml, code, element) => {
    const { faults } = await faultsOf(xml);
    expect(faults).toContainEqual(expect.objectContaining({ code, element, file: LOAN_FILE, message: { zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } }));
  });

  it('when its process id is not the path of the file', async () => {
    expect((await faultsOf(LOAN_XML, 'toy/book-loan.bpmn')).faults).toContainEqual(expect.objectContaining({ code: 'PROCESS_ID', message: { zh: '流程标识应与文件路径一致：toy_book_loan', en: 'The process id follows from the path of the file: toy_book_loan' } }));
  });

  it('naming everything that is wrong at once', async () => {
    const spoilt = LOAN_XML.replace('clerk librarian', 'ghost').replace('from enteredAt', 'from leftAt').replace('beian:state="open"', 'beian:state="ajar"');
    expect((await faultsOf(spoilt)).faults.map(({ code }) => code)).toEqual(['UNKNOWN_ROLE', 'UNKNOWN_STATE', 'DUE_RULE']);
  });

  it('when what closes its withdrawal does not exist in the called process', () => {
    const inner = sketch('inner', ['Start>Task', 'Task>End']);
    const outer = (path: string) => sketch('outer', ['Start>Call', 'Call>End'], { Call: { calledProcess: 'inner' }, Sub: { closedBy: [path] } });
    expect(() => checkReferences([outer('Call/Task'), inner], ({ id }) => id)).not.toThrow();
    expect(() => checkReferences([outer('Call/Task_Lost'), inner], ({ id }) => id)).toThrow('outer Sub: closedBy 所指的 Call/Task_Lost 不存在');
  });
});

import { sketch } from '../../libs/bpmn/src/testing/sketch.js';
import { faultText, holdCourses } from './hold-courses.js';
import { readCourses } from './read-course.js';

const model = sketch('toy_permit', [
  'Start>Fork', 'Fork>Task_Review', 'Fork>Task_Opinion', 'Task_Review>Join', 'Task_Opinion>Join', 'Join>Gateway', 'Gateway>Merge', 'Gateway>Service_Refuse',
  'Boundary_Late>Service_Late', 'Service_Late>Merge', 'Boundary_Soon>Send_Reminder', 'Send_Reminder>End_Reminded', 'Merge>End_Done', 'Service_Refuse>End_Refused',
], {
  Boundary_Late: { attachedTo: 'Task_Opinion', interrupting: true },
  Boundary_Soon: { attachedTo: 'Task_Opinion', interrupting: false },
});

const whole = `
export const permit = course(toyPermit, async (step) => {
  const good = await opinions(step);
  step.choose('Gateway', good ? 'Gateway>Merge' : 'Gateway>Service_Refuse');
  if (good) return step.end('End_Done');
  await step.service('Service_Refuse');
  return step.end('End_Refused');
});

async function opinions(step: Step<typeof toyPermit>): Promise<boolean> {
  await step.fork('Fork', {
    'Fork>Task_Review': async (step) => void await step.task('Task_Review'),
    'Fork>Task_Opinion': async (step) => {
      const opinion = await step.task('Task_Opinion', {
        Boundary_Soon: async (step) => { await step.send('Send_Reminder'); step.end('End_Reminded'); },
      });
      if (opinion.by === 'Boundary_Late') await step.service('Service_Late');
    },
  }, 'Join');
  return true;
}
`;

const faults = (code: string, diagram = model): readonly string[] =>
  holdCourses([{ path: 'toy/permit.bpmn', model: diagram }], readCourses('toy/workflow.ts', code)).map(faultText).map((text) => text.replace(/: [^:]*$/, ''));
const without = (...parts: readonly string[]): string => parts.reduce((code, part) => {
  expect(code).toContain(part);
  return code.replace(part, '');
}, whole);

describe('a course held against its diagram', () => {
  it('passes when it uses everything, through functions of the same file too', () => {
    expect(faults(whole)).toEqual([]);
  });

  it('fails when it forgets an element, naming it, the diagram and the file', () => {
    expect(faults(without(`await step.service('Service_Refuse');`))).toEqual(['UNUSED_ELEMENT Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts']);
  });

  it('fails when a function with steps is no longer called', () => {
    expect(faults(without(`= await opinions(step)`))).toContain('UNUSED_ELEMENT Task_Review toy/permit.bpmn ↔ toy/workflow.ts');
  });

  it('fails when a flow is never chosen', () => {
    expect(faults(without(` : 'Gateway>Service_Refuse'`).replace('good ? ', ''))).toEqual(['UNCHOSEN_FLOW Gateway>Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts']);
  });

  it('fails when a branch of a fork is missing', () => {
    expect(faults(without(`'Fork>Task_Review': async (step) => void await step.task('Task_Review'),`))).toEqual([
      'UNUSED_ELEMENT Task_Review toy/permit.bpmn ↔ toy/workflow.ts', 'UNCHOSEN_FLOW Fork>Task_Review toy/permit.bpmn ↔ toy/workflow.ts',
    ]);
  });

  it('fails when an interrupting boundary event is never asked for', () => {
    expect(faults(without(`if (opinion.by === 'Boundary_Late') `))).toEqual(['UNHANDLED_EVENT Boundary_Late toy/permit.bpmn ↔ toy/workflow.ts']);
  });

  it('fails when a reminder is not handled', () => {
    expect(faults(without(`Boundary_Soon: async (step) => { await step.send('Send_Reminder'); step.end('End_Reminded'); },`))).toEqual([
      'UNUSED_ELEMENT Boundary_Soon toy/permit.bpmn ↔ toy/workflow.ts', 'UNUSED_ELEMENT Send_Reminder toy/permit.bpmn ↔ toy/workflow.ts',
      'UNUSED_ELEMENT End_Reminded toy/permit.bpmn ↔ toy/workflow.ts',
    ]);
  });

  it('fails when an element is used by a call of another kind', () => {
    expect(faults(whole.replace(`step.service('Service_Refuse')`, `step.send('Service_Refuse')`))).toEqual([
      'WRONG_CALL Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts:6', 'UNUSED_ELEMENT Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts',
    ]);
  });

  it('fails when code names what the diagram lost', () => {
    const lost = sketch('toy_permit', Object.keys(model.flows).filter((flow) => !flow.includes('Service_Refuse')).concat('Gateway>End_Refused'), {
      Boundary_Late: { attachedTo: 'Task_Opinion', interrupting: true }, Boundary_Soon: { attachedTo: 'Task_Opinion', interrupting: false },
    });
    expect(faults(whole, lost)).toEqual([
      'UNKNOWN_FLOW Gateway>Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts:4', 'UNKNOWN_ELEMENT Service_Refuse toy/permit.bpmn ↔ toy/workflow.ts:6',
      'UNCHOSEN_FLOW Gateway>End_Refused toy/permit.bpmn ↔ toy/workflow.ts',
    ]);
  });

  it('fails when an id is computed, for nobody can hold that against a diagram', () => {
    expect(faults(whole.replace(`step.end('End_Done')`, 'step.end(endOf(good))'))).toEqual([
      'UNREADABLE_ID toy/permit.bpmn ↔ toy/workflow.ts:5: 标识须以字面量写出：step.end(endOf(good)) / ids are written out as literals', 'UNUSED_ELEMENT End_Done toy/permit.bpmn ↔ toy/workflow.ts',
    ]);
  });

  it('fails when nobody carries a diagram out, or two do', () => {
    expect(faults('')).toEqual(['NO_COURSE toy/permit.bpmn']);
    expect(faults(`${whole}\nexport const again = course(toyPermit, async (step) => {});`)).toEqual(['TWO_COURSES toy/permit.bpmn ↔ toy/workflow.ts']);
  });
});

describe('what can be seen without running', () => {
  it('fails when two steps written one after the other have another order in the diagram', () => {
    const drawn = sketch('toy_order', ['Start>Task_A', 'Task_A>Merge', 'Merge>Service_B', 'Service_B>Send_C', 'Send_C>End']);
    const code = (...steps: readonly string[]): string => `export const order = course(toyOrder, async (step) => { ${steps.join(' ')} step.end('End'); });`;
    const [a, b, c] = [`await step.task('Task_A');`, `await step.service('Service_B');`, `await step.send('Send_C');`];
    expect(faults(code(a, b, c), drawn)).toEqual([]);
    expect(faults(code(a, c, b), drawn)).toEqual([
      'WRONG_ORDER Send_C toy/permit.bpmn ↔ toy/workflow.ts:1', 'WRONG_ORDER Service_B toy/permit.bpmn ↔ toy/workflow.ts:1', 'WRONG_ORDER End toy/permit.bpmn ↔ toy/workflow.ts:1',
    ]);
  });

  it('fails when a flow is chosen that leads elsewhere than to the next step', () => {
    const drawn = sketch('toy_order', ['Start>Gateway', 'Gateway>Service_A', 'Gateway>Service_B', 'Service_A>End', 'Service_B>End']);
    const code = (first: string, second: string): string => `export const order = course(toyOrder, async (step) => {
      if (good) { step.choose('Gateway', 'Gateway>Service_A'); await step.service('${first}'); } else { step.choose('Gateway', 'Gateway>Service_B'); await step.service('${second}'); }
      step.end('End');
    });`;
    expect(faults(code('Service_A', 'Service_B'), drawn)).toEqual([]);
    expect(faults(code('Service_B', 'Service_A'), drawn)).toHaveLength(2);
  });

  it('fails when two outcomes before a decision are never told apart', () => {
    const drawn = sketch('toy_outcome', ['Start>Task', 'Task>Gateway', 'Gateway>End_A', 'Gateway>End_B'], { Task: { outcomes: ['GOOD', 'BAD', 'UGLY'] } });
    const code = (condition: string): string => `export const outcome = course(toyOutcome, async (step) => {
      const seen = await step.task('Task');
      step.choose('Gateway', ${condition} ? 'Gateway>End_A' : 'Gateway>End_B');
      return step.end(${condition} ? 'End_A' : 'End_B');
    });`;
    expect(faults(code(`(seen.result === 'GOOD' || seen.result === 'BAD')`), drawn)).toEqual([]);
    expect(faults(code(`seen.result === 'GOOD'`), drawn)).toEqual(['UNASKED_OUTCOME Task toy/permit.bpmn ↔ toy/workflow.ts']);
  });

  it('fails when code compares with an event of another diagram', () => {
    expect(faults(whole.replace(`=== 'Boundary_Late') await`, `=== 'Boundary_Late' || opinion.by === 'Boundary_Elsewhere') await`))).toEqual(['UNKNOWN_ELEMENT Boundary_Elsewhere toy/permit.bpmn ↔ toy/workflow.ts:17']);
  });
});

describe('events that race behind an event-based gateway', () => {
  const race = sketch('toy_race', ['Start>Event', 'Event>Timer_A', 'Event>Timer_B', 'Timer_A>End_A', 'Timer_B>End_B']);
  const code = (condition: string): string => `export const race = course(toyRace, async (step) => { const first = await step.first('Event'); if (${condition}) return step.end('End_A'); return step.end('End_B'); });`;

  it('may leave the last one to the else', () => {
    expect(faults(code(`first.by === 'Timer_A'`), race)).toEqual([]);
  });

  it('fail when the code does not ask which came first', () => {
    expect(faults(code('true'), race)).toEqual(['UNHANDLED_EVENT Timer_A toy/permit.bpmn ↔ toy/workflow.ts', 'UNHANDLED_EVENT Timer_B toy/permit.bpmn ↔ toy/workflow.ts']);
  });
});

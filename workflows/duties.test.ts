import type { ProcessModel } from '@beian/bpmn';
import { expectedUsage } from '../tools/conformance/expected-usage.js';
import { processModels } from './courses.js';
import { duties } from './duties.js';

function dutiesOf(model: ProcessModel): readonly string[] {
  return Object.values(model.elements).flatMap((element): readonly string[] => {
    const { id, role, due, timer, attachedTo, interrupting } = element;
    const event = attachedTo === null ? null : interrupting ? 'ends it' : 'reminds';
    const parts = [role, due === null ? null : `due ${due.text}`, event, timer?.text ?? null].filter((part) => part !== null);
    if (parts.length > 0) return [`${id}: ${parts.join(', ')}`];
    return expectedUsage(model, element) === null ? [id] : [];
  });
}

const undeclared: readonly string[] = ['duties.ts is missing beside the workflow, or not listed in workflows/duties.ts'];

describe('who does what until when', () => {
  it.each(Object.entries(processModels).map(([process, model]) => ({ process, model })))('stands in the diagram of $process as it was decided', ({ process, model }) => {
    expect([...dutiesOf(model)].sort()).toEqual([...(duties[process] ?? undeclared)].sort());
  });

  it('is written down for processes that are drawn, and no others', () => {
    expect(Object.keys(duties).sort()).toEqual(Object.keys(processModels).sort());
  });
});

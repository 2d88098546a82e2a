import type { DiagramElement, ProcessModel } from '@beian/bpmn';
import type { CourseFault, CourseFaultCode } from './course-fault.js';
import type { CourseReading, Use } from './course-reading.js';
import { expectedUsage, flowsAreWritten, racesOf } from './expected-usage.js';
import { isInOrder } from './hold-order.js';
import { unaskedOutcomes } from './hold-outcomes.js';

export interface DrawnDiagram {
  readonly path: string;
  readonly model: ProcessModel;
}

/** Everything in which a diagram and the code that carries it out differ, in both directions. */
export function holdCourse({ path, model }: DrawnDiagram, reading: CourseReading): readonly CourseFault[] {
  const fault = (code: CourseFaultCode, id: string | null, line: number | null, zh: string, en: string): CourseFault =>
    ({ code, id, diagram: path, file: reading.file, line, message: { zh, en } });
  const used = (id: string, as: Use['as']): boolean => reading.uses.some((use) => use.id === id && use.as === as);

  const strangers = reading.uses.filter(({ id, as }) => as !== 'compared' || ELEMENT_ID.test(id)).flatMap((use): readonly CourseFault[] => {
    const { id, as, line } = use;
    if (as === 'flow') {
      return isFlowOf(model, use) ? [] : [fault('UNKNOWN_FLOW', id, line, `图中没有从 ${use.gateways.join('、')} 引出的此流向`, `no such flow leaves ${use.gateways.join(', ')} in the diagram`)];
    }
    const element = model.elements[id];
    if (element === undefined) return [fault('UNKNOWN_ELEMENT', id, line, '图中没有此元素', 'the diagram has no such element')];
    const expected = expectedUsage(model, element);
    return expected === as || as === 'compared' ? [] : [fault('WRONG_CALL', id, line, `${element.type} 不能用作 ${as}`, `a ${element.type} is used as ${as}, not as ${expected ?? 'anything in code'}`)];
  });
  const unreadable = reading.unreadable.map(({ text, line }) =>
    fault('UNREADABLE_ID', null, line, `标识须以字面量写出：${text}`, `ids are written out as literals: ${text}`));
  const forgotten = Object.values(model.elements).flatMap((element): readonly CourseFault[] => {
    const expected = expectedUsage(model, element);
    if (expected === null || used(element.id, expected)) return [];
    if (expected !== 'compared') return [fault('UNUSED_ELEMENT', element.id, null, `代码没有用到，应以 ${expected} 使用`, `the code never uses it; it belongs in a ${expected}`)];
    if (isTheRest(model, element, (id) => used(id, 'compared'))) return [];
    return [fault('UNHANDLED_EVENT', element.id, null, '代码没有处理此事件，应与 .by 比较', 'the code never asks whether it ended the wait; compare it with .by')];
  });
  const unchosen = Object.values(model.elements).filter(flowsAreWritten).flatMap(({ outgoing }) => outgoing)
    .filter((flow) => !used(flow, 'flow'))
    .map((flow) => fault('UNCHOSEN_FLOW', flow, null, '代码从不选择此流向', 'the code never takes it'));
  const disordered = reading.sequences.filter((sequence) => !isInOrder(model, sequence)).map(({ elements, flows, next, line }) => {
    const from = [...elements, ...flows].join(', ');
    return fault('WRONG_ORDER', next[0] ?? null, line, `图中 ${from} 之后不是它`, `the diagram does not lead here from ${from}`);
  });
  const unasked = unaskedOutcomes(model, (text) => used(text, 'compared')).map(({ element, outcomes }) =>
    fault('UNASKED_OUTCOME', element, null, `代码没有区分结果 ${outcomes.join('、')}`, `the code never asks for ${outcomes.join(', ')}`));
  return [...strangers, ...unreadable, ...forgotten, ...unchosen, ...disordered, ...unasked];
}

/** What reads as the id of an element, unlike an outcome such as NOT_QUALIFIED. */
const ELEMENT_ID = /^[A-Z][a-z]+_[A-Z]/;

function isFlowOf(model: ProcessModel, { id, gateways }: Use): boolean {
  return gateways.some((gateway) => model.elements[gateway]?.outgoing.includes(id));
}

/** Of the events behind an event-based gateway one may be the `else` of the others. */
function isTheRest(model: ProcessModel, element: DiagramElement, compared: (id: string) => boolean): boolean {
  const race = racesOf(model, element);
  const others = race?.outgoing.map((flow) => model.flows[flow]?.target ?? '').filter((id) => id !== element.id) ?? [];
  return others.length > 0 && others.every(compared);
}

import type { DiagramElement } from '@beian/bpmn';
import type { ProcessDeclaration } from '@beian/procedure';
import { formSchema } from '@beian/procedure/forms';
import { gap, type Gap } from './gap.js';

/** What a declaration lacks of its diagram, and what it has too much. */
export function processGaps(process: ProcessDeclaration): readonly Gap[] {
  const { model, tasks, services, rules, events } = process;
  const elements = Object.values(model.elements);
  return [
    ...elements.flatMap((element) => elementGaps(process, element)),
    ...leftOver(model.id, tasks, elements.filter(isTask)),
    ...leftOver(model.id, services, elements.filter((element) => isService(element) && !decides(element))),
    ...leftOver(model.id, rules, elements.filter(decides)),
    ...leftOver(model.id, events, elements.filter(({ type }) => type.endsWith('Event') || type.includes('Catch') || type.startsWith('boundary'))),
  ];
}

function elementGaps({ model, tasks, services, rules }: ProcessDeclaration, element: DiagramElement): readonly Gap[] {
  const { id } = element;
  if (isTask(element)) return tasks[id] === undefined ? [gap('NO_TASK', model.id, id, '任务没有声明', 'the task has no declaration')] : outcomeGaps(model.id, element, tasks[id].form);
  if (decides(element)) return rules[id] === undefined ? [gap('NO_RULE', model.id, id, '没有声明判定规则', 'no rule decides it')] : [];
  if (!isService(element)) return [];
  const service = services[id];
  if (service === undefined) return [gap('NO_SERVICE', model.id, id, '服务没有声明', 'the service has no declaration')];
  const kind = element.execution ?? 'transaction';
  return service.kind === kind ? [] : [gap('WRONG_SERVICE_KIND', model.id, id, `图中为 ${kind}，声明为 ${service.kind}`, `the diagram says ${kind}, the declaration ${service.kind}`)];
}

/** A form offers exactly the outcomes of the diagram; a task that is only done asks nothing. */
function outcomeGaps(where: string, { id, outcomes }: DiagramElement, form: Parameters<typeof formSchema>[0]): readonly Gap[] {
  const field = formSchema(form).fields.find(({ key }) => key === 'outcome');
  const offered = (field?.options ?? []).map(({ value }) => value);
  const drawn = outcomes.length > 1 ? outcomes : [];
  if (JSON.stringify([...offered].sort()) === JSON.stringify([...drawn].sort()) && (field === undefined) === (drawn.length === 0)) return [];
  return [gap('OUTCOMES', where, id, `图中结果：${drawn.join('、') || '无'}；表单选项：${offered.join('、') || '无'}`, `the diagram has ${drawn.join(', ') || 'none'}, the form offers ${offered.join(', ') || 'none'}`)];
}

function leftOver(where: string, declared: Readonly<Record<string, unknown>>, elements: readonly DiagramElement[]): readonly Gap[] {
  const known = new Set(elements.map(({ id }) => id));
  return Object.keys(declared).filter((id) => !known.has(id)).map((id) => gap('LEFT_OVER', where, id, '图中没有对应的元素', 'the diagram has no such element of this kind'));
}

function isTask({ type }: DiagramElement): boolean {
  return type === 'userTask' || type === 'receiveTask';
}

function isService({ type }: DiagramElement): boolean {
  return type === 'serviceTask' || type === 'sendTask';
}

/** Business rules, and services and gateways that answer one of several outcomes. */
function decides(element: DiagramElement): boolean {
  return element.type === 'businessRuleTask' || ((isService(element) || element.type === 'exclusiveGateway') && element.outcomes.length > 1);
}

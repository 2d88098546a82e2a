import type { BilingualName, DiagramElement, DueRule, ProcessModel } from '../model.js';
import type { Vocabulary } from '../vocabulary.js';
import type { FaultList } from './fault-list.js';

/** Every role, state, parameter, anchor and called process must be a known one. */
export function checkNames(elements: ProcessModel['elements'], known: Vocabulary, faults: FaultList): void {
  for (const element of Object.values(elements)) checkElement(element, known, faults);
}

function checkElement(element: DiagramElement, known: Vocabulary, faults: FaultList): void {
  const { id, roles, state, calledProcess, activeWhen, due, timer } = element;
  for (const role of roles) {
    if (!known.roles.includes(role)) faults.add('UNKNOWN_ROLE', id, unknown('角色', 'role', role, known.roles));
  }
  if (state !== null && !known.states.includes(state)) faults.add('UNKNOWN_STATE', id, unknown('办件状态', 'case state', state, known.states));
  if (element.type === 'callActivity' && (calledProcess === null || !known.processes.includes(calledProcess))) {
    faults.add('DANGLING_CALL', id, {
      zh: `调用的流程不存在：${calledProcess ?? '未填写'}；请将 calledElement 改为已有流程（${known.processes.join('、')}）`,
      en: `The called process does not exist: ${calledProcess ?? 'none given'}; set calledElement to one of ${known.processes.join(', ')}`,
    });
  }
  if (activeWhen !== null) checkParameter(id, activeWhen, known, faults);
  for (const rule of [due, timer]) if (rule !== null) checkDueRule(id, rule, known, faults);
}

function checkDueRule(id: string, { parameter, anchor }: DueRule, known: Vocabulary, faults: FaultList): void {
  if (parameter !== null) checkParameter(id, parameter, known, faults);
  if (!known.anchors.includes(anchor)) faults.add('DUE_RULE', id, unknown('起算点', 'anchor', anchor, known.anchors));
}

function checkParameter(id: string, parameter: string, known: Vocabulary, faults: FaultList): void {
  if (!known.parameters.includes(parameter)) faults.add('DUE_RULE', id, unknown('参数', 'parameter', parameter, known.parameters));
}

function unknown(zh: string, en: string, name: string, known: readonly string[]): BilingualName {
  return {
    zh: `未知${zh} ${name}；可用：${known.join('、')}。新的请先加入 vocabulary.json`,
    en: `Unknown ${en} ${name}; known are ${known.join(', ')}. Add a new one to vocabulary.json first`,
  };
}

import type { DiagramElement, DueRule, ProcessModel } from '../model.js';
import type { Vocabulary } from '../vocabulary.js';
import type { FaultList } from './fault-list.js';

/** Every role, state, parameter, anchor and called process must be a known one. */
export function checkNames(elements: ProcessModel['elements'], known: Vocabulary, faults: FaultList): void {
  for (const element of Object.values(elements)) checkElement(element, known, faults);
}

function checkElement(element: DiagramElement, known: Vocabulary, faults: FaultList): void {
  const { id, roles, state, calledProcess, activeWhen, due, timer } = element;
  for (const role of roles) {
    if (!known.roles.includes(role)) faults.add('UNKNOWN_ROLE', id, { zh: `未知角色 ${role}`, en: `Unknown role ${role}` });
  }
  if (state !== null && !known.states.includes(state)) faults.add('UNKNOWN_STATE', id, { zh: `未知办件状态 ${state}`, en: `Unknown case state ${state}` });
  if (element.type === 'callActivity' && (calledProcess === null || !known.processes.includes(calledProcess))) {
    faults.add('DANGLING_CALL', id, { zh: `调用的流程不存在：${calledProcess ?? '未填写'}`, en: `The called process does not exist: ${calledProcess ?? 'none given'}` });
  }
  if (activeWhen !== null) checkParameter(id, activeWhen, known, faults);
  for (const rule of [due, timer]) if (rule !== null) checkDueRule(id, rule, known, faults);
}

function checkDueRule(id: string, { parameter, anchor }: DueRule, known: Vocabulary, faults: FaultList): void {
  if (parameter !== null) checkParameter(id, parameter, known, faults);
  if (!known.anchors.includes(anchor)) faults.add('DUE_RULE', id, { zh: `未知起算点 ${anchor}`, en: `Unknown anchor ${anchor}` });
}

function checkParameter(id: string, parameter: string, known: Vocabulary, faults: FaultList): void {
  if (!known.parameters.includes(parameter)) faults.add('DUE_RULE', id, { zh: `未知参数 ${parameter}`, en: `Unknown parameter ${parameter}` });
}

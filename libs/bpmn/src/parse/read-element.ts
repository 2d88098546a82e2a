import type { ModdleNode } from 'bpmn-moddle';
import type { DiagramElement, DueRule, ElementType } from '../model.js';
import { readDueRule } from '../due-rule.js';
import type { FaultList } from './fault-list.js';
import { codesAt, documentationOf, idOf, idsAt, nodeAt, nodesAt, textAt } from './node-access.js';

export function readElement(node: ModdleNode, type: ElementType, parent: string | null, faults: FaultList): DiagramElement {
  const attachedTo = nodeAt(node, 'attachedToRef');
  return {
    id: idOf(node),
    type,
    name: { zh: textAt(node, 'name') ?? '', en: textAt(node, 'beian:nameEn') ?? '' },
    incoming: idsAt(node, 'incoming'),
    outgoing: idsAt(node, 'outgoing'),
    parent,
    role: textAt(node, 'beian:role'),
    roles: codesAt(node, 'beian:role'),
    outcomes: codesAt(node, 'beian:outcomes'),
    due: dueRule(node, 'beian:due', faults),
    timer: dueRule(node, 'beian:timer', faults),
    activeWhen: textAt(node, 'beian:activeWhen'),
    attachedTo: attachedTo === null ? null : idOf(attachedTo),
    interrupting: isInterrupting(node, type),
    calledProcess: type === 'callActivity' ? textAt(node, 'calledElement') : null,
    multiInstance: nodeAt(node, 'loopCharacteristics') !== null,
    message: messageName(node),
    state: textAt(node, 'beian:state'),
    result: textAt(node, 'beian:result'),
    closedBy: codesAt(node, 'beian:closedBy'),
    execution: execution(node, type, faults),
    documents: codesAt(node, 'beian:documents'),
    rules: codesAt(node, 'beian:rules'),
    ...documentationOf(node),
  };
}

function dueRule(node: ModdleNode, attribute: string, faults: FaultList): DueRule | null {
  const text = textAt(node, attribute);
  if (text === null) return null;
  const rule = readDueRule(text);
  if (rule === null) {
    faults.add('DUE_RULE', idOf(node), {
      zh: `期限规则“${text}”无法识别，应为“函数(参数) from 起算点”或“at 时点”`,
      en: `The due rule "${text}" is not understood; write "function(parameter) from anchor" or "at anchor"`,
    });
  }
  return rule;
}

function isInterrupting(node: ModdleNode, type: ElementType): boolean {
  if (type === 'boundaryTimer' || type === 'boundaryMessage') return node.get('cancelActivity') !== false;
  if (type !== 'eventSubProcess') return false;
  return nodesAt(node, 'flowElements').every((child) => child.$type !== 'bpmn:StartEvent' || child.get('isInterrupting') !== false);
}

/** A message is known by its name; an event sub-process waits for the message of its start event. */
function messageName(node: ModdleNode): string | null {
  if (node.$type === 'bpmn:SubProcess') {
    const start = nodesAt(node, 'flowElements').find(({ $type }) => $type === 'bpmn:StartEvent');
    return start === undefined ? null : messageName(start);
  }
  const [definition] = nodesAt(node, 'eventDefinitions');
  const message = nodeAt(definition ?? node, 'messageRef');
  return message === null ? null : textAt(message, 'name');
}

function execution(node: ModdleNode, type: ElementType, faults: FaultList): DiagramElement['execution'] {
  const text = textAt(node, 'beian:execution');
  if (type !== 'serviceTask' && text === null) return null;
  if (type === 'serviceTask' && (text === 'transaction' || text === 'activity')) return text;
  faults.add(type === 'serviceTask' ? 'MISSING_ATTRIBUTE' : 'NEEDLESS_ATTRIBUTE', idOf(node), {
    zh: '系统任务须注明 beian:execution 为 transaction 或 activity，其他元素不得注明',
    en: 'A service task says beian:execution="transaction" or "activity"; other elements say nothing',
  });
  return null;
}

import type { ModdleNode } from 'bpmn-moddle';
import type { BilingualName, DiagramElement, DiagramFlow, ProcessModel } from '../model.js';
import { elementType } from './element-type.js';
import type { FaultList } from './fault-list.js';
import { documentationOf, idOf, nodeAt, nodesAt, textAt } from './node-access.js';
import { readElement } from './read-element.js';

/** The meaning of a process, before its names and its structure are checked. */
export function readModel(process: ModdleNode, faults: FaultList): Omit<ProcessModel, 'semanticHash' | 'fileHash'> {
  const elements: DiagramElement[] = [];
  const flows: DiagramFlow[] = [];
  for (const property of ['artifacts', 'laneSets'] as const) {
    for (const { id, $type } of nodesAt(process, property)) faults.add('OUTSIDE_SUBSET', id ?? null, { zh: `不支持 ${$type}，请删除`, en: `${$type} is not supported; remove it` });
  }
  readMembers(process, null, { elements, flows }, faults);
  return {
    id: idOf(process),
    name: { zh: textAt(process, 'name') ?? '', en: textAt(process, 'beian:nameEn') ?? '' },
    province: textAt(process, 'beian:province'),
    legalBasis: textAt(process, 'beian:legalBasis') ?? '',
    effectiveFrom: textAt(process, 'beian:effectiveFrom') ?? '',
    ...documentationOf(process),
    elements: Object.fromEntries(elements.map((element) => [element.id, element])),
    flows: Object.fromEntries(flows.map((flow) => [flow.id, flow])),
  };
}

interface Members {
  readonly elements: DiagramElement[];
  readonly flows: DiagramFlow[];
}

function readMembers(container: ModdleNode, parent: string | null, members: Members, faults: FaultList): void {
  for (const node of nodesAt(container, 'flowElements')) {
    reportUnknownAttributes(node, faults);
    if (node.$type === 'bpmn:SequenceFlow') {
      members.flows.push(readFlow(node, faults));
      continue;
    }
    const type = elementType(node);
    if (type === null || (type === 'eventSubProcess' && parent !== null)) {
      faults.add('OUTSIDE_SUBSET', node.id ?? null, {
        zh: `不支持这种元素或写法（${node.$type}），请改用支持的元素，如排他、并行或事件网关，用户、系统、发送、接收或规则任务`,
        en: `This element, or this use of it, is not supported (${node.$type}); draw it with exclusive, parallel or event-based gateways and user, service, send, receive or rule tasks`,
      });
      continue;
    }
    members.elements.push(readElement(node, type, parent, faults));
    if (type === 'eventSubProcess') readMembers(node, idOf(node), members, faults);
  }
}

function readFlow(node: ModdleNode, faults: FaultList): DiagramFlow {
  const [source, target] = [nodeAt(node, 'sourceRef'), nodeAt(node, 'targetRef')];
  if (source === null || target === null) faults.add('DANGLING_FLOW', node.id ?? null, { zh: '连线须有起点和终点', en: 'A flow needs a source and a target' });
  if (nodeAt(node, 'conditionExpression') !== null) faults.add('OUTSIDE_SUBSET', node.id ?? null, { zh: '条件写在代码里，不写在图中', en: 'Conditions are code; they do not stand in the diagram' });
  return { id: idOf(node), source: source?.id ?? '', target: target?.id ?? '', name: flowName(node) };
}

function flowName(node: ModdleNode): BilingualName | null {
  const [zh, en] = [textAt(node, 'name'), textAt(node, 'beian:nameEn')];
  return zh === null && en === null ? null : { zh: zh ?? '', en: en ?? '' };
}

function reportUnknownAttributes(node: ModdleNode, faults: FaultList): void {
  for (const attribute of Object.keys(node.$attrs)) {
    if (!attribute.startsWith('xmlns')) faults.add('OUTSIDE_SUBSET', node.id ?? null, { zh: `未知属性 ${attribute}，请更正拼写或删除`, en: `Unknown attribute ${attribute}; correct its spelling or remove it` });
  }
}

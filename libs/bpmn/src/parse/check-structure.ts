import type { DiagramElement, ElementType, ProcessModel } from '../model.js';
import type { FaultList } from './fault-list.js';

type Meaning = Omit<ProcessModel, 'semanticHash' | 'fileHash'>;

const ASKED: readonly ElementType[] = ['userTask', 'receiveTask', 'businessRuleTask'];
const TIMERS: readonly ElementType[] = ['boundaryTimer', 'intermediateCatchTimer'];
const MESSAGES: readonly ElementType[] = ['boundaryMessage', 'intermediateCatchMessage', 'eventSubProcess'];

/** What must hold inside one diagram whatever names are known. */
export function checkStructure(model: Meaning, file: string, faults: FaultList): void {
  if (model.id !== processIdOf(file)) {
    faults.add('PROCESS_ID', model.id, { zh: `流程标识应与文件路径一致：${processIdOf(file)}`, en: `The process id follows from the path of the file: ${processIdOf(file)}` });
  }
  for (const [field, value] of Object.entries({ nameZh: model.name.zh, nameEn: model.name.en, legalBasis: model.legalBasis, effectiveFrom: model.effectiveFrom })) {
    if (value === '') faults.add('MISSING_ATTRIBUTE', model.id, { zh: `流程缺少 ${field}`, en: `The process lacks ${field}` });
  }
  for (const element of Object.values(model.elements)) checkElement(element, model, faults);
}

/** The path with underscores: `province/procedure-2024.bpmn` holds the process `province_procedure_2024`. */
export function processIdOf(file: string): string {
  return file.replace(/\.bpmn$/, '').replace(/[/-]/g, '_');
}

function checkElement(element: DiagramElement, model: Meaning, faults: FaultList): void {
  const { id, type } = element;
  const isMerge = type === 'exclusiveGateway' && element.outgoing.length === 1;
  const missing = (zh: string, en: string) => faults.add('MISSING_ATTRIBUTE', id, { zh: `缺少${zh}`, en: `Lacks ${en}` });
  if (!isMerge && (element.name.zh === '' || element.name.en === '')) faults.add('MISSING_NAME', id, { zh: '须有中文名和英文名', en: 'Needs a Chinese and an English name' });
  if (element.documentation === null) missing('一句说明', 'its sentence of documentation');
  if (ASKED.includes(type) && element.outcomes.length === 0) missing(' beian:outcomes', 'beian:outcomes');
  if ((type === 'userTask' || type === 'receiveTask') && element.role === null) missing(' beian:role', 'beian:role');
  if (TIMERS.includes(type) && element.timer === null) missing(' beian:timer', 'beian:timer');
  if (!TIMERS.includes(type) && element.timer !== null) faults.add('NEEDLESS_ATTRIBUTE', id, { zh: '只有定时事件可有 beian:timer', en: 'Only timer events have beian:timer' });
  if (MESSAGES.includes(type) && element.message === null) missing('消息', 'a message');
  if (isMerge && !id.startsWith('Merge_')) faults.add('STRUCTURE', id, { zh: '只汇合的网关应以 Merge_ 开头', en: 'A gateway that only merges is called Merge_…' });
  checkFlows(element, model, faults);
}

function checkFlows(element: DiagramElement, model: Meaning, faults: FaultList): void {
  const { id, type, incoming, outgoing } = element;
  const drawn = (end: 'source' | 'target') => Object.values(model.flows).filter((flow) => flow[end] === id).map((flow) => flow.id);
  const structure = (zh: string, en: string) => faults.add('STRUCTURE', id, { zh, en });
  if (!sameMembers(incoming, drawn('target')) || !sameMembers(outgoing, drawn('source'))) {
    faults.add('DANGLING_FLOW', id, { zh: 'incoming、outgoing 与连线不一致，请用 BPMN 编辑器重画连线', en: 'incoming and outgoing do not agree with the flows; draw the flow again with a BPMN editor' });
  }
  const startsAlone = type === 'startEvent' || type === 'boundaryTimer' || type === 'boundaryMessage' || type === 'eventSubProcess';
  if (startsAlone === incoming.length > 0) structure(startsAlone ? '不得有进入的连线' : '没有进入的连线', startsAlone ? 'Nothing may lead to it' : 'Nothing leads to it');
  const endsHere = type === 'endEvent' || type === 'eventSubProcess';
  if (endsHere === outgoing.length > 0) structure(endsHere ? '不得有离开的连线' : '没有离开的连线', endsHere ? 'Nothing may leave it' : 'Nothing leaves it');
  const splits = type === 'exclusiveGateway' || type === 'parallelGateway' || type === 'eventBasedGateway';
  if (!splits && outgoing.length > 1) structure('只有网关可以分支', 'Only gateways split');
  if (type === 'exclusiveGateway' && outgoing.length > 1) checkNames(outgoing, model, faults);
  if (type === 'eventBasedGateway') checkAwaited(element, model, structure);
}

function checkNames(outgoing: readonly string[], model: Meaning, faults: FaultList): void {
  for (const flow of outgoing) {
    const name = model.flows[flow]?.name ?? null;
    if (name === null || name.zh === '' || name.en === '') faults.add('UNNAMED_FLOW', flow, { zh: '排他网关的出线须有中文名和英文名', en: 'A flow that leaves an exclusive gateway needs a Chinese and an English name' });
  }
}

function checkAwaited(gateway: DiagramElement, model: Meaning, structure: (zh: string, en: string) => void): void {
  for (const flow of gateway.outgoing) {
    const target = model.elements[model.flows[flow]?.target ?? ''];
    const awaited = target?.type === 'intermediateCatchTimer' || target?.type === 'intermediateCatchMessage';
    if (!awaited || target.incoming.length > 1) structure('事件网关只能通向捕获事件，且该事件只有一条进线', 'An event-based gateway leads to catching events with no other incoming flow');
  }
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((member) => other.includes(member));
}

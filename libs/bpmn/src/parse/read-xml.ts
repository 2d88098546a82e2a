import { readFileSync } from 'node:fs';
import { BpmnModdle, type ModdleNode, type ModdleWarning } from 'bpmn-moddle';
import { DiagramError } from '../diagram-fault.js';
import { FaultList } from './fault-list.js';
import { nodesAt } from './node-access.js';

const extension: unknown = JSON.parse(readFileSync(new URL('../../beian-moddle.json', import.meta.url), 'utf8'));

export function moddle(): BpmnModdle {
  return new BpmnModdle({ beian: extension });
}

/** The one process of a file. Whatever moddle only warns of is an error here. */
export async function readProcess(xml: string, file: string): Promise<ModdleNode> {
  const faults = new FaultList(file);
  const { rootElement, warnings } = await moddle().fromXML(xml).catch((cause: unknown) => {
    throw unreadable(file, cause instanceof Error ? cause.message : String(cause));
  });
  for (const warning of warnings) reportWarning(warning, faults);
  const processes = nodesAt(rootElement, 'rootElements').filter(({ $type }) => $type === 'bpmn:Process');
  for (const { $type, id } of nodesAt(rootElement, 'rootElements')) {
    if ($type === 'bpmn:Process' || $type === 'bpmn:Message') continue;
    faults.add('OUTSIDE_SUBSET', id ?? null, { zh: `不支持 ${$type}，请删除`, en: `${$type} is not supported; remove it` });
  }
  const [process] = processes;
  if (process === undefined || processes.length > 1) {
    faults.add('NO_PROCESS', null, { zh: `一个文件须有且只有一个流程，现有 ${processes.length} 个`, en: `A file holds exactly one process; this one holds ${processes.length}` });
  }
  faults.throwIfAny();
  if (process === undefined) throw unreadable(file, 'no process');
  return process;
}

function reportWarning({ message, element }: ModdleWarning, faults: FaultList): void {
  const duplicate = /duplicate ID <([^>]+)>/.exec(message)?.[1];
  if (duplicate !== undefined) {
    faults.add('DUPLICATE_ID', duplicate, { zh: '标识重复，请改用另一个标识', en: 'This id is used twice; give one of them another id' });
    return;
  }
  const reference = /unresolved reference <([^>]+)>/.exec(message)?.[1];
  if (reference !== undefined) {
    faults.add('DANGLING_REFERENCE', reference, { zh: '引用的元素不存在，请补画该元素或更正引用', en: 'An element with this id is referred to but does not exist; draw it or correct the reference' });
    return;
  }
  const attribute = /unknown attribute <([^>]+)>/.exec(message)?.[1];
  if (attribute !== undefined) {
    faults.add('OUTSIDE_SUBSET', element?.id ?? null, { zh: `未知属性 ${attribute}，请更正拼写或删除`, en: `Unknown attribute ${attribute}; correct its spelling or remove it` });
    return;
  }
  faults.add('BROKEN_XML', element?.id ?? null, { zh: `文件有误，请更正：${message}`, en: `The file is faulty; correct it: ${message}` });
}

function unreadable(file: string, cause: string): DiagramError {
  const detail = cause.replaceAll(/\s+/g, ' ');
  return new DiagramError([{ code: 'BROKEN_XML', file, element: null, message: { zh: `无法读取 BPMN 文件，请用 BPMN 编辑器重新保存：${detail}`, en: `The BPMN file cannot be read; save it again with a BPMN editor: ${detail}` } }]);
}

import type { BilingualName, DiagramElement, ProcessModel } from '../model.js';
import type { AllowedMove } from './allowed.js';
import type { LogEntry } from './log-entry.js';

const VERBS: Readonly<Record<string, BilingualName>> = {
  entered: { zh: '进入', en: 'enter' }, completed: { zh: '完成', en: 'complete' }, cancelled: { zh: '取消', en: 'cancel' }, fired: { zh: '触发', en: 'fire' },
  taken: { zh: '通过', en: 'pass' }, extended: { zh: '延期', en: 'extend' }, repaired: { zh: '更正', en: 'repair' },
};

/** An element as a reader of the diagram finds it: by its name, then by its id. */
export function titled({ id, name }: DiagramElement): BilingualName {
  return { zh: name.zh === '' ? id : `“${name.zh}”（${id}）`, en: name.en === '' ? id : `“${name.en}” (${id})` };
}

/** What came: “进入 …”, with the flow that was taken and the serial of the activation. */
export function described({ kind, process, element, activation, flow }: LogEntry, models: ReadonlyMap<string, ProcessModel>): BilingualName {
  const model = models.get(process);
  const drawn = model?.elements[element];
  const name = drawn === undefined ? { zh: element, en: element } : titled(drawn);
  const verb = VERBS[kind] ?? { zh: kind, en: kind };
  const way = flow === null ? null : (model?.flows[flow]?.name ?? { zh: flow, en: flow });
  return {
    zh: `${verb.zh} ${name.zh}${way === null ? '' : `，走向 ${way.zh}`}（活动 ${activation}）`,
    en: `${verb.en} ${name.en}${way === null ? '' : ` towards ${way.en}`} (activation ${activation})`,
  };
}

export function allowedInWords({ kind, element }: AllowedMove): BilingualName {
  const [verb, name] = [VERBS[kind] ?? { zh: kind, en: kind }, titled(element)];
  return { zh: `${verb.zh} ${name.zh}`, en: `${verb.en} ${name.en}` };
}

/** The reason of a deviation with every id that the diagrams know followed by what it is called. */
export function named({ zh, en }: BilingualName, models: Iterable<ProcessModel>): BilingualName {
  const elements = new Map([...models].flatMap((model) => Object.entries(model.elements)));
  const replaced = (text: string, language: 'zh' | 'en'): string => text.replace(/\w+/gu, (word) => {
    const element = elements.get(word);
    return element === undefined ? word : titled(element)[language];
  });
  return { zh: replaced(zh, 'zh'), en: replaced(en, 'en') };
}

import type { LoggedEntry, StimulusFact } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';
import { answers } from './stimuli.js';

/** Every entry belongs to a stimulus that was applied, in the order of positions and at its legal instant. */
export function entriesHaveStimuli({ facts: { log, stimuli } }: ExaminedCase): readonly Finding[] {
  const byPosition = new Map(stimuli.map((stimulus) => [stimulus.pos, stimulus]));
  let last = 0;
  return log.flatMap((entry) => {
    const { seq, pos, kind, legalAt } = entry;
    const stimulus = byPosition.get(pos);
    const back = pos < last;
    last = Math.max(last, pos);
    if (stimulus === undefined || stimulus.state === 'stored') return [finding('entries', 'ENTRY_WITHOUT_STIMULUS', entry, `第 ${seq} 条记录没有对应的来件（位置 ${pos}）`, `Entry ${seq} belongs to no applied stimulus (position ${pos})`)];
    if (back) return [finding('entries', 'ENTRY_OUT_OF_ORDER', entry, `第 ${seq} 条记录的位置 ${pos} 早于前一条`, `Entry ${seq} has position ${pos}, before the entry ahead of it`)];
    if (kind !== 'extended' && legalAt !== stimulus.receivedAt) return [finding('entries', 'LEGAL_TIME_DIFFERS', entry, `第 ${seq} 条记录的法定时间与来件收到时间不一致`, `Entry ${seq} has another legal instant than its stimulus was received at`)];
    return [];
  });
}

/** What only a person, a clock or a service may move carries the position of that act, that instant, that end. */
export function outsideEntriesHaveTheirStimulus({ facts: { log, stimuli }, elementOf }: ExaminedCase): readonly Finding[] {
  const byPosition = new Map(stimuli.map((stimulus) => [stimulus.pos, stimulus]));
  return log.flatMap((entry) => {
    const stimulus = byPosition.get(entry.pos);
    if (stimulus === undefined || !comesFromOutside(entry, elementOf) || moved(entry, stimulus)) return [];
    return [finding('entries', 'ENTRY_WITHOUT_CAUSE', entry, `第 ${entry.seq} 条记录（${entry.element}）不是第 ${entry.pos} 个来件引起的`, `Entry ${entry.seq} (${entry.element}) was not caused by position ${entry.pos}`)];
  });
}

function moved(entry: LoggedEntry, stimulus: StimulusFact): boolean {
  return answers(entry, stimulus);
}

function comesFromOutside(entry: LoggedEntry, elementOf: ExaminedCase['elementOf']): boolean {
  const element = elementOf(entry);
  if (element === null) return false;
  if (entry.kind === 'fired') return element.type === 'boundaryTimer' || element.type === 'eventSubProcess';
  if (entry.kind !== 'completed') return false;
  if (element.type === 'userTask' || element.type === 'receiveTask') return !element.multiInstance || entry.instance !== null;
  return element.execution === 'activity' || element.type === 'intermediateCatchTimer';
}

import type { LoggedEntry, StimulusFact } from '../case-facts.js';
import type { ExaminedCase } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** Positions without gaps, in legal order, applied up to where the case stands. */
export function positionsAreInOrder({ facts: { head, stimuli } }: ExaminedCase): readonly Finding[] {
  const findings: Finding[] = [];
  let receivedAt = '';
  for (const [index, { pos, state, digest, element, receivedAt: at }] of stimuli.entries()) {
    if (pos !== index + 1) return [finding('stimuli', 'POSITION_MISSING', { pos: index + 1 }, `第 ${index + 1} 个来件不存在`, `Position ${index + 1} is missing`)];
    if (at < receivedAt) findings.push(finding('stimuli', 'POSITION_TOO_EARLY', { pos, element }, `第 ${pos} 个来件的收到时间早于前一个`, `Position ${pos} was received before the one ahead of it`));
    const waits = state === 'stored';
    if (state !== 'void' && waits !== pos > head.appliedPos) findings.push(finding('stimuli', 'POSITION_STATE', { pos, element }, `第 ${pos} 个来件的办理状态（${state}）与案件进度（${head.appliedPos}）不符`, `Position ${pos} is ${state}, but the case stands at ${head.appliedPos}`));
    if (state === 'applied' && digest === null) findings.push(finding('stimuli', 'DIGEST_MISSING', { pos, element }, `第 ${pos} 个来件没有摘要`, `Position ${pos} has no digest`));
    receivedAt = at;
  }
  if (stimuli.length !== head.lastPos) findings.push(finding('stimuli', 'POSITION_MISSING', { pos: stimuli.length + 1 }, `应有 ${head.lastPos} 个来件，现有 ${stimuli.length} 个`, `${head.lastPos} positions were given, ${stimuli.length} are there`));
  return findings;
}

/** What every applied stimulus must have led to, and every superseded one. */
export function stimuliHaveEntries(examined: ExaminedCase): readonly Finding[] {
  const { facts: { stimuli, log } } = examined;
  const byPosition = Map.groupBy(log, ({ pos }) => pos);
  return stimuli.flatMap((stimulus) => {
    const { pos, element, state } = stimulus;
    const at = byPosition.get(pos) ?? [];
    const superseded = at.some((entry) => entry.kind === 'superseded');
    if (state === 'void') return wasMadeVoid(stimulus, stimuli) ? [] : [finding('stimuli', 'VOID_WITHOUT_REPAIR', { pos, element, seq: at[0]?.seq ?? null }, `第 ${pos} 个来件（${element}）被标记为作废，但没有相应的更正`, `Position ${pos} (${element}) is marked as void, but no repair made it so`)];
    if (state === 'stored' || (state === 'superseded') !== superseded) {
      if (state === 'stored' && at.every(({ kind }) => kind === 'extended')) return [];
      return [finding('stimuli', 'SUPERSEDED_DIFFERS', { pos, element, seq: at[0]?.seq ?? null }, `第 ${pos} 个来件的状态为 ${state}，办理记录与此不符`, `Position ${pos} is ${state}; the log says otherwise`)];
    }
    return superseded || at.some((entry) => answers(entry, stimulus)) || stimulus.kind === 'message' ? [] : [finding('stimuli', 'STIMULUS_WITHOUT_ENTRY', { pos, element }, `第 ${pos} 个来件（${element}）没有办理记录`, `Position ${pos} (${element}) has no entry in the log`)];
  });
}

/** A repair behind it names it, or one before it, as the first that is void. */
function wasMadeVoid({ pos }: StimulusFact, stimuli: readonly StimulusFact[]): boolean {
  return stimuli.some((repair) => repair.kind === 'repair' && repair.pos > pos && Number(repair.facts['to']) <= pos);
}

/** Whether an entry is what a stimulus leads to. A message may wait for somebody who takes it. */
export function answers(entry: LoggedEntry, { kind, element, activation, instance }: StimulusFact): boolean {
  if (kind === 'repair') return entry.kind === 'repaired';
  if (kind === 'timer' && entry.kind === 'fired') return entry.element === element && entry.detail['host'] === activation;
  if (kind === 'withdrawal') return entry.kind === 'fired' && entry.element === element;
  if (entry.kind !== 'completed' || entry.element !== element) return false;
  return kind === 'start' || (entry.activation === activation && entry.instance === instance);
}

/** No message is taken more often than it came. */
export function messagesCame({ facts: { log, stimuli }, elementOf, isVoid }: ExaminedCase): readonly Finding[] {
  const taken = new Map<string, number>();
  return log.flatMap((entry) => {
    const message = entry.kind === 'completed' || entry.kind === 'fired' ? (elementOf(entry)?.message ?? null) : null;
    if (message === null || isVoid(entry) || elementOf(entry)?.type === 'eventSubProcess' || elementOf(entry)?.type === 'startEvent') return [];
    const count = (taken.get(message) ?? 0) + 1;
    taken.set(message, count);
    const came = stimuli.filter(({ kind, element, pos }) => kind === 'message' && element === message && pos <= entry.pos).length;
    return came >= count ? [] : [finding('stimuli', 'MESSAGE_NEVER_CAME', entry, `第 ${entry.seq} 条记录收取的来件 ${message} 并未收到`, `Entry ${entry.seq} takes a message ${message} that never came`)];
  });
}

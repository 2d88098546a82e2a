import type { DiagramElement } from '@beian/bpmn';
import type { LoggedEntry, TimerFact } from '../case-facts.js';
import type { ExaminedCase, LoggedActivation } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** Timers that fired did so in the log and not before they were due; those of open activations wait; no other waits. */
export function timersMatchLog(examined: ExaminedCase): readonly Finding[] {
  const { facts: { timers, log, head }, activations, isVoid } = examined;
  return timers.flatMap((timer) => {
    const { activation, element, state } = timer;
    const host = activations.get(activation);
    if (host === undefined) return [finding('timers', 'TIMER_WITHOUT_HOST', { element }, `定时 ${element} 所属的活动 ${activation} 在办理记录中没有开始`, `The activation ${activation} of the timer ${element} was never entered`)];
    const firings = log.filter((entry) => entry.seq > host.entered.seq && isFiringOf(entry, timer));
    const fired = firings.find((entry) => !isVoid(entry));
    if (fired !== undefined) return firing(timer, fired);
    if (state === 'fired' && firings.length > 0) return [];
    const waits = host.ended === null && head.endedAt === null;
    const may = waits ? ['armed', 'stored', 'disarmed'] : ['disarmed'];
    if (may.includes(state)) return [];
    return [finding('timers', 'TIMER_STATE_DIFFERS', { element, seq: host.ended?.seq ?? host.entered.seq }, `定时 ${element}（活动 ${activation}）为 ${state}，与办理记录不符`, `The timer ${element} (activation ${activation}) is ${state}, which the log does not bear out`)];
  });
}

/** What fired was armed, and what an entered activation arms is there. */
export function entriesHaveTimers({ facts: { timers, head }, activations, models }: ExaminedCase): readonly Finding[] {
  const present = new Set(timers.map(({ activation, element }) => `${activation} ${element}`));
  const armedBy = (host: LoggedActivation): readonly DiagramElement[] =>
    Object.values(models.get(host.entered.process)?.elements ?? {}).filter(({ id, attachedTo, timer, activeWhen }) =>
      timer !== null && (id === host.element.id || attachedTo === host.element.id) && (activeWhen === null || head.parameters[activeWhen] === true));
  return [...activations.values()].flatMap((host) => armedBy(host).filter(({ id }) => !present.has(`${host.entered.activation} ${id}`))
    .map(({ id }) => finding('timers', 'TIMER_MISSING', host.entered, `第 ${host.entered.seq} 条记录应启动的定时 ${id} 不存在`, `The timer ${id} that entry ${host.entered.seq} arms is gone`)));
}

function isFiringOf(entry: LoggedEntry, { activation, element }: TimerFact): boolean {
  if (entry.element !== element) return false;
  return entry.kind === 'fired' ? entry.detail['host'] === activation : entry.kind === 'completed' && entry.activation === activation;
}

function firing({ element, state, dueAt }: TimerFact, fired: LoggedEntry): readonly Finding[] {
  if (state !== 'fired') return [finding('timers', 'TIMER_STATE_DIFFERS', fired, `第 ${fired.seq} 条记录触发的定时 ${element} 为 ${state}`, `The timer ${element} that fired in entry ${fired.seq} is ${state}`)];
  return fired.legalAt >= dueAt ? [] : [finding('timers', 'TIMER_TOO_EARLY', fired, `第 ${fired.seq} 条记录的定时 ${element} 早于到期时间触发`, `The timer ${element} fired in entry ${fired.seq}, before it was due`)];
}

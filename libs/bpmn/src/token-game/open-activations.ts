import { deviate, type LogEntry } from './log-entry.js';
import type { OpenActivation, Run } from './run.js';

export function openAt(run: Run, { element, activation }: LogEntry): OpenActivation {
  const open = run.open.get(activation);
  if (open === undefined || open.element.id !== element) deviate(`${element}（活动 ${activation}）未在办理`, `${element} (activation ${activation}) is not open`);
  return open;
}

export function answer({ element, unanswered }: OpenActivation, member: string): void {
  if (unanswered?.delete(member) !== true) deviate(`${element.id} 不等待成员 ${member}`, `${element.id} does not wait for member ${member}`);
}

export function membersOf({ element, detail }: LogEntry): Set<string> {
  const { members } = detail;
  if (!Array.isArray(members) || members.length === 0) deviate(`${element} 没有记录成员`, `${element} was entered without members`);
  return new Set(members.map(String));
}

/** The open event-based gateway that an element stands behind and whose race it has not joined yet. */
export function gatewayBefore(run: Run, id: string): number | null {
  for (const [activation, { element }] of run.open) {
    if (element.type !== 'eventBasedGateway' || !element.outgoing.some((flow) => run.model.flows[flow]?.target === id)) continue;
    const joined = [...run.open.values()].some((open) => open.gateway === activation && open.element.id === id);
    return joined ? deviate(`${id} 已在等待`, `${id} waits already`) : activation;
  }
  return null;
}

import type { TaskFact } from '../case-facts.js';
import type { ExaminedCase, LoggedActivation } from '../examined-case.js';
import { finding, type Finding } from '../finding.js';

/** Open tasks are the open activations of people; completed and cancelled ones ended as the log says. */
export function tasksMatchLog({ facts: { tasks }, activations, isVoid }: ExaminedCase): readonly Finding[] {
  return tasks.flatMap((task) => {
    const { activation, instance, element, state } = task;
    const logged = activations.get(activation);
    if (logged?.element.id !== element) return [finding('tasks', 'TASK_NEVER_ENTERED', { element }, `任务 ${element}（活动 ${activation}）在办理记录中没有开始`, `The task ${element} (activation ${activation}) was never entered in the log`)];
    const expected = stateOf(logged, instance);
    if (isVoid(logged.entered) && state !== 'open' && state !== 'completing') return [];
    if (expected === 'open' ? state !== 'open' && state !== 'completing' : state !== expected) {
      return [finding('tasks', 'TASK_STATE_DIFFERS', { element, seq: endOf(logged, instance)?.seq ?? logged.entered.seq, pos: endOf(logged, instance)?.pos ?? null }, `任务 ${element}（活动 ${activation}）为 ${state}，按办理记录应为 ${expected}`, `The task ${element} (activation ${activation}) is ${state}; by the log it is ${expected}`)];
    }
    return state === 'completed' ? completionOf(task, logged) : [];
  });
}

/** Each person or member that an entered task waits for has a task. */
export function entriesHaveTasks({ facts: { tasks }, activations }: ExaminedCase): readonly Finding[] {
  const present = new Set(tasks.map(({ activation, instance }) => `${activation} ${instance ?? ''}`));
  return [...activations.values()].filter(isHuman).flatMap(({ entered }) =>
    membersOf(entered.detail['members']).filter((member) => !present.has(`${entered.activation} ${member}`))
      .map(() => finding('tasks', 'TASK_MISSING', entered, `第 ${entered.seq} 条记录开始的任务 ${entered.element} 不存在`, `The task ${entered.element} that entry ${entered.seq} began is gone`)));
}

function completionOf({ element, submissionId, completedAt, instance }: TaskFact, logged: LoggedActivation): readonly Finding[] {
  const end = endOf(logged, instance);
  if (end === null || (end.submissionId === submissionId && end.legalAt === completedAt)) return [];
  return [finding('tasks', 'COMPLETION_DIFFERS', end, `任务 ${element} 的表单或办结时间与第 ${end.seq} 条记录不一致`, `Form or time of the completed task ${element} differ from entry ${end.seq}`)];
}

function stateOf(logged: LoggedActivation, instance: string | null): 'open' | 'completed' | 'cancelled' {
  const end = endOf(logged, instance);
  if (end === null) return 'open';
  return end.kind === 'completed' ? 'completed' : 'cancelled';
}

function endOf({ ended, members }: LoggedActivation, instance: string | null) {
  return (instance === null ? null : members.get(instance)) ?? ended;
}

function isHuman({ element: { type } }: LoggedActivation): boolean {
  return type === 'userTask' || type === 'receiveTask';
}

function membersOf(members: unknown): readonly string[] {
  return Array.isArray(members) ? members.map(String) : [''];
}

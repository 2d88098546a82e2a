import { beijingDate, dueInstant, lastDayBefore } from '@beian/calendar';
import { dueOf } from '../context/due-of.js';
import { CaseMemory } from '../context/case-memory.js';
import { bindsApplicant, placedRoles } from '../context/role-places.js';
import type { Sql } from '../database/sql.js';
import { LogChain } from '../log/chain.js';
import { storeEntries } from '../log/store-entries.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { elementOf, processOf } from '../registry-lookup.js';
import { moveStandingDue } from '../standing/move-standing-due.js';
import { StimulusQueue } from '../stimuli/queue.js';
import type { ActingPerson } from './people-of-act.js';
import { refusals, refuse, type Refusal } from './refusal.js';
import { findTask, lockTask, type TaskRow } from './task-row.js';
import type { TaskPolicy } from './submit-act.js';
import { taskRefusal } from './task-refusal.js';

export interface ExtensionCommand {
  readonly taskId: string;
  readonly actor: ActingPerson;
  readonly reason: string;
  /** Parameter that holds the additional working days. */
  readonly parameter: string;
  readonly policy: TaskPolicy;
}

export interface ExtendedDeadline {
  readonly caseId: string;
  readonly dueAt: string;
}

/** One extension of a deadline that was set by an anchor: no stimulus, for nothing moves; the alarm is set anew. */
export function extendDeadline(deps: CaseDependencies, command: ExtensionCommand): Promise<ExtendedDeadline | Refusal> {
  return deps.database.transaction(async (sql) => {
    const found = await findTask(sql, command.taskId);
    const queue = found === null ? null : await StimulusQueue.open(sql, found.caseId);
    const task = await lockTask(sql, command.taskId);
    if (queue === null || task === null) return refusals.noTask();
    const refused = (await command.policy(sql, task, command.actor)) ?? (await taskRefusal(sql, queue, task, null)) ?? (await extensionRefusal(sql, task, command.reason));
    return refused ?? extend(deps, sql, queue, task, command);
  });
}

async function extensionRefusal(sql: Sql, task: TaskRow, reason: string): Promise<Refusal | null> {
  if (reason.trim() === '') {
    return refusals.invalid([{ path: 'reason', code: 'REQUIRED', message: { zh: '请填写延期理由。', en: 'Give the reason for the extension.' }, rule: 'A-02' }]);
  }
  const extended = await sql.row(`select 1 from task_history where task_id = $1 and kind = 'extended'`, [task.id]);
  if (extended === null) return null;
  return refuse('conflict', 'EXTENDED_BEFORE', '期限只能延长一次，本任务已延期。', 'A deadline may be extended once, and this one was.', { rule: 'A-02' });
}

async function extend(deps: CaseDependencies, sql: Sql, queue: StimulusQueue, task: TaskRow, { actor, reason, parameter }: ExtensionCommand): Promise<ExtendedDeadline | Refusal> {
  const process = processOf(deps.registry, task.processId);
  const element = elementOf(process, task.element);
  const days = queue.row.parameters[parameter];
  if (element.due?.fn !== 'at' || typeof days !== 'number' || task.dueAt === null) {
    return refuse('conflict', 'NOT_EXTENDABLE', '该任务的期限不能延长。', 'The deadline of this task cannot be extended.', { rule: 'A-02' });
  }
  const memory = new CaseMemory(sql, deps, queue.row, queue.lastPos);
  const calendar = await deps.calendars.at(sql, queue.time.calendarRevision);
  const due = dueInstant({ fn: 'workdays', value: days, anchor: lastDayBefore(task.dueAt) }, calendar);
  await memory.setAnchor(element.due.anchor, due.dueAt);
  await memory.wentOut('extended', task.element);
  await sql.run('update task set due_at = $2, due_date = $3, provisional = $4, revision = revision + 1 where id = $1', [task.id, due.dueAt, due.civil, due.provisional]);
  await sql.run('update task_candidate set due_at = $2 where task_id = $1', [task.id, due.dueAt]);
  await moveStandingDue(sql, task.caseId, task.activation, due.civil);
  for (const timer of Object.values(process.model.elements)) {
    if (timer.attachedTo !== element.id || timer.timer === null) continue;
    const armed = await dueOf({
      rule: timer.timer, parameters: queue.row.parameters, input: await memory.inputOf(task.scope), calendar, enteredAt: queue.receivedAt,
      bindsApplicant: bindsApplicant(await placedRoles(memory, element.roles, task.scope)), anchor: (name) => memory.anchor(name),
    });
    await sql.run(
      `update case_timer set due_at = $4, provisional = $5 where case_id = $1 and activation = $2 and element = $3 and state = 'armed' and rule not like '%enteredAt'`,
      [task.caseId, task.activation, timer.id, armed.dueAt, armed.provisional],
    );
  }
  await sql.run(
    `insert into task_history (task_id, case_id, kind, actor, on_behalf_of, reason) values ($1, $2, 'extended', $3, $4, $5)`,
    [task.id, task.caseId, actor.userId, actor.onBehalfOf, reason.trim()],
  );
  await logExtension(deps, sql, queue, task, actor, { from: task.dueAt, to: due.dueAt, today: beijingDate(queue.receivedAt) });
  return { caseId: task.caseId, dueAt: due.dueAt };
}

async function logExtension(
  deps: CaseDependencies, sql: Sql, { row, time, receivedAt }: StimulusQueue, task: TaskRow, actor: ActingPerson, detail: Readonly<Record<string, string>>,
): Promise<void> {
  const chain = new LogChain(row.id, row.logKey, { seq: row.lastSeq, hash: row.lastHash.toString('hex') });
  chain.append(
    {
      pos: row.appliedPos, process: task.processId, definitionHash: processOf(deps.registry, task.processId).model.semanticHash, scope: task.scope, element: task.element,
      activation: task.activation, instance: task.instance, kind: 'extended', flow: null, actor: actor.userId, onBehalfOf: actor.onBehalfOf, role: null,
      org: actor.organisationId, legalAt: receivedAt, recordedAt: new Date(Date.parse(time.now) - time.offsetMs).toISOString(), detail, submissionId: null,
    },
    null,
  );
  await storeEntries(sql, chain.entries);
  await sql.run(`update filing_case set last_seq = $2, last_hash = decode($3, 'hex'), last_received_at = $4 where id = $1`, [row.id, chain.last.seq, chain.last.hash, receivedAt]);
}

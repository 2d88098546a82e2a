import { randomUUID } from 'node:crypto';
import { beijingDate } from '@beian/calendar';
import type { Violation } from '@beian/procedure/declaration';
import { readForm } from '@beian/procedure/forms';
import type { JsonObject, Outcome, Stimulus } from '@beian/procedure/kernel';
import { CaseMemory } from '../context/case-memory.js';
import { CheckReading } from '../context/check-reading.js';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { objectionRefusal } from '../notices/open-objections.js';
import { elementOf, processOf, taskOf } from '../registry-lookup.js';
import { StimulusQueue } from '../stimuli/queue.js';
import { actorIdentities, type ActingPerson } from './people-of-act.js';
import { refusals, type Refusal } from './refusal.js';
import { separationRefusal } from './separation-of-duties.js';
import { findTask, lockTask, type TaskRow } from './task-row.js';
import { taskRefusal } from './task-refusal.js';

/** Whether this person may perform this task; answers a refusal or nothing. Runs inside transaction 1. */
export type TaskPolicy = (sql: Sql, task: TaskRow, actor: ActingPerson) => Promise<Refusal | null>;

export interface ActCommand {
  readonly taskId: string;
  /** The task's case where the caller knows it already. */
  readonly caseId?: string;
  readonly actor: ActingPerson;
  /** Revision of the task as its user saw it; null where the caller does not know one. */
  readonly revision: number | null;
  readonly form: unknown;
  readonly policy: TaskPolicy;
  /** What the caller demands of the form as read, beyond its own rules. */
  readonly demand?: (form: JsonObject) => readonly Violation[];
}

/** What transaction 1 stored; the doorbell is rung with it. */
export interface StoredAct {
  readonly caseId: string;
  readonly pos: number;
  readonly receivedAt: string;
  /** Goes along with the doorbell, so that the workflow need not ask for it. */
  readonly stimulus: Stimulus;
}

/** Transaction 1 of a person's act: checked, stored at the next position, the task completing. Nothing moves yet. */
export function submitAct(deps: CaseDependencies, command: ActCommand): Promise<StoredAct | Refusal> {
  return deps.database.transaction(async (sql) => {
    const caseId = command.caseId ?? (await findTask(sql, command.taskId))?.caseId;
    if (caseId === undefined) return refusals.noTask();
    const [queue, task] = await Promise.all([StimulusQueue.open(sql, caseId), lockTask(sql, command.taskId)]);
    if (queue === null || task?.caseId !== caseId) return refusals.noTask();
    const refused = await refusal(deps, sql, queue, task, command);
    if (refused !== null) return refused;
    const read = await readAct(deps, sql, queue, task, command);
    return 'refused' in read ? read : store(deps, sql, queue, task, command.actor, read);
  });
}

/** The first reason counts, in this order; they are asked together. */
async function refusal(deps: CaseDependencies, sql: Sql, queue: StimulusQueue, task: TaskRow, { actor, policy, revision }: ActCommand): Promise<Refusal | null> {
  const [byPolicy, byTask, byDuties, byObjection] = await Promise.all([
    policy(sql, task, actor), taskRefusal(sql, queue, task, revision), separation(deps, sql, task, actor), objectionRefusal(sql, elementOf(processOf(deps.registry, task.processId), task.element), task.caseId),
  ]);
  return byPolicy ?? byTask ?? claimRefusal(task, actor) ?? byDuties ?? byObjection;
}

/** A colleague who holds the task, or for whom this person acts, does not stand in the way. */
function claimRefusal({ claimedBy }: TaskRow, actor: ActingPerson): Refusal | null {
  return claimedBy === null || actorIdentities(actor).includes(claimedBy) ? null : refusals.claimed(claimedBy);
}

interface ReadAct {
  readonly json: JsonObject;
  readonly outcome: Outcome;
}

async function readAct(deps: CaseDependencies, sql: Sql, queue: StimulusQueue, task: TaskRow, { form, actor, demand = () => [] }: ActCommand): Promise<ReadAct | Refusal> {
  const declared = taskOf(processOf(deps.registry, task.processId), task.element);
  const read = readForm(declared.form, form, { today: beijingDate(queue.receivedAt) });
  const unfit = read.ok ? demand(read.json) : read.violations;
  if (!read.ok || unfit.length > 0) return refusals.invalid(unfit);
  const memory = new CaseMemory(sql, deps, queue.row, queue.lastPos);
  const calendar = await deps.calendars.at(sql, queue.time.calendarRevision);
  const standpoint = { process: task.processId, element: task.element, activation: task.activation, scope: task.scope, at: queue.receivedAt, calendar };
  const context = await CheckReading.at(memory, standpoint, actor);
  const violations = await declared.check(context, read.json);
  if (violations.length > 0) return refusals.invalid(violations);
  return { json: read.json, outcome: declared.outcome(read.json) };
}

function separation(deps: CaseDependencies, sql: Sql, task: TaskRow, actor: ActingPerson): Promise<Refusal | null> {
  return separationRefusal(sql, task.caseId, taskOf(processOf(deps.registry, task.processId), task.element), actorIdentities(actor));
}

async function store(deps: CaseDependencies, sql: Sql, queue: StimulusQueue, task: TaskRow, actor: ActingPerson, { json, outcome }: ReadAct): Promise<StoredAct> {
  const process = processOf(deps.registry, task.processId);
  const { receivedAt } = queue;
  const submissionId = randomUUID();
  await sql.later(
    `with stored as (
       insert into submission (case_id, pos, task_id, process_id, scope, element, activation, instance, form, result, actor, actor_name, actor_org, on_behalf_of, role, received_at, id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)),
     hidden as (delete from task_candidate where task_id = $3)
     update task set state = 'completing', completing_since = clock_timestamp(), revision = revision + 1, completed_by = $11, submission_id = $17 where id = $3`,
    [
      task.caseId, queue.nextPos, task.id, task.processId, task.scope, task.element, task.activation, task.instance,
      JSON.stringify(deps.vault.seal(taskOf(process, task.element).form, json)), outcome.result,
      actor.userId, actor.name, actor.organisationId, actor.onBehalfOf, elementOf(process, task.element).role ?? task.role, receivedAt, submissionId,
    ],
  );
  const { element, activation, instance } = task;
  const pos = await queue.append({ kind: 'act', element, activation, instance, outcome, submissionId });
  return { caseId: task.caseId, pos, receivedAt, stimulus: { pos, kind: 'act', element, activation, instance, outcome } };
}

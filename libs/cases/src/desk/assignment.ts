import { separationRefusal } from '../acts/separation-of-duties.js';
import { actorIdentities, holderOf, type ActingPerson } from '../acts/people-of-act.js';
import { refusals, refuse, type Refusal } from '../acts/refusal.js';
import type { TaskPolicy } from '../acts/submit-act.js';
import { lockTask, type TaskRow } from '../acts/task-row.js';
import { LiveEvents } from '../advance/live-events.js';
import type { Sql } from '../database/sql.js';
import { tellPerson } from '../messages/tell-person.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { processOf, taskOf } from '../registry-lookup.js';

export type AssignmentKind = 'claimed' | 'released' | 'assigned' | 'delegated' | 'takenOver' | 'returned';

export interface AssignmentCommand {
  readonly kind: AssignmentKind;
  readonly taskId: string;
  readonly actor: ActingPerson;
  /** Who gets the task when it is assigned or delegated. */
  readonly subject: { readonly userId: string } | null;
  readonly reason: string | null;
  readonly policy: TaskPolicy;
}

export interface Assignment {
  readonly taskId: string;
  readonly claimedBy: string | null;
}

/** Claim, release, assign, delegate, take over, return to the group: the database alone knows, with a history; the course of the case is not concerned. */
export function assignTask(deps: CaseDependencies, command: AssignmentCommand): Promise<Assignment | Refusal> {
  return deps.database.transaction(async (sql) => {
    const task = await lockTask(sql, command.taskId);
    if (task === null) return refusals.noTask();
    const holder = holderAfter(task, command);
    const refused = (await command.policy(sql, task, command.actor)) ?? stateRefusal(task, command) ?? (await dutiesRefusal(deps, sql, task, holder, command));
    if (refused !== null) return refused;
    if (task.claimedBy !== holder) await store(sql, task, command, holder);
    return { taskId: task.id, claimedBy: holder };
  });
}

/** Whom the present holder of a delegated task acts for; null when it was not delegated to him. */
export async function delegatorOf(sql: Sql, taskId: string, userId: string): Promise<string | null> {
  const last = await sql.row<{ kind: AssignmentKind; actor: string; subject: string | null }>(
    `select kind, actor, subject from task_history where task_id = $1 and kind <> 'extended' order by id desc limit 1`, [taskId]);
  return last?.kind === 'delegated' && last.subject === userId ? last.actor : null;
}

/** How the task came to whoever has it, where somebody gave or took it with a reason. */
export interface HandOver {
  readonly kind: 'assigned' | 'delegated' | 'takenOver' | 'returned';
  readonly by: string;
  /** Empty where it went back to its group. */
  readonly to: string;
  readonly reason: string;
  readonly at: string;
}

export async function lastHandOver(sql: Sql, taskId: string): Promise<HandOver | null> {
  const last = await sql.row<Omit<HandOver, 'kind'> & { kind: AssignmentKind }>(
    `select h.kind, b.name as by, coalesce(s.name, '') as to, coalesce(h.reason, '') as reason, h.at from task_history h
     join user_account b on b.id = h.actor left join user_account s on s.id = h.subject where h.task_id = $1 and h.kind <> 'extended' order by h.id desc limit 1`, [taskId]);
  return last === null || last.kind === 'claimed' || last.kind === 'released' ? null : { ...last, kind: last.kind };
}

/** What a deputy claims is claimed for the absent colleague: it stays with him when the cover ends. */
function holderAfter({ claimedBy }: TaskRow, { kind, actor, subject }: AssignmentCommand): string | null {
  if (kind === 'claimed') return claimedBy ?? holderOf(actor);
  if (kind === 'takenOver') return holderOf(actor);
  return subject?.userId ?? null;
}

function stateRefusal(task: TaskRow, { kind, actor, subject, reason }: AssignmentCommand): Refusal | null {
  if (task.state === 'cancelled') return refusals.cancelled(task.closedBy);
  if (task.state !== 'open') return refusals.completed(null, task.completedAt);
  if (kind !== 'assigned' && kind !== 'takenOver' && kind !== 'returned' && task.claimedBy !== null && !actorIdentities(actor).includes(task.claimedBy)) return refusals.claimed(task.claimedBy);
  if (kind === 'claimed' || kind === 'released') return null;
  if (subject === null && (kind === 'assigned' || kind === 'delegated')) return invalid('userId', '请选择接手人员。', 'Choose who takes the task over.');
  return reason?.trim() ? null : invalid('reason', '请填写理由。', 'Give the reason.');
}

/** T-80: whoever may not act in the task may not hold it either. */
async function dutiesRefusal(deps: CaseDependencies, sql: Sql, task: TaskRow, holder: string | null, { kind, actor }: AssignmentCommand): Promise<Refusal | null> {
  if (holder === null) return null;
  const people = kind === 'claimed' || kind === 'takenOver' ? [holder, ...actorIdentities(actor)] : [holder];
  return separationRefusal(sql, task.caseId, taskOf(processOf(deps.registry, task.processId), task.element), people);
}

async function store(sql: Sql, task: TaskRow, { kind, actor, reason }: AssignmentCommand, holder: string | null): Promise<void> {
  await sql.run('update task set claimed_by = $2, claimed_at = case when $2::uuid is null then null else clock_timestamp() end where id = $1', [task.id, holder]);
  await sql.run('insert into task_history (task_id, case_id, kind, actor, on_behalf_of, subject, reason) values ($1, $2, $3, $4, $5, $6, $7)', [
    task.id, task.caseId, kind, actor.userId, actor.onBehalfOf, holder, reason?.trim() ?? null,
  ]);
  await tellConcerned(sql, task, concerned(task, kind, actor, holder));
  const live = new LiveEvents(task.caseId);
  live.task(task.id, [{ role: task.role, orgId: task.orgId, userId: task.assignee ?? holder }]);
  await live.store(sql);
}

/** Who lost the task to another, and who got it from another. */
function concerned({ claimedBy }: TaskRow, kind: AssignmentKind, { userId }: ActingPerson, holder: string | null): readonly (readonly [string, 'task-taken-over' | 'task-returned' | 'task-reassigned' | 'task-assigned'])[] {
  const lost = claimedBy === null || claimedBy === userId ? [] : [claimedBy];
  const got = holder === null || holder === userId ? [] : [holder];
  if (kind === 'takenOver') return lost.map((person) => [person, 'task-taken-over']);
  if (kind === 'returned') return lost.map((person) => [person, 'task-returned']);
  if (kind !== 'assigned' && kind !== 'delegated') return [];
  return [...lost.map((person) => [person, 'task-reassigned'] as const), ...got.map((person) => [person, 'task-assigned'] as const)];
}

async function tellConcerned(sql: Sql, { caseId, orgId }: TaskRow, people: ReturnType<typeof concerned>): Promise<void> {
  if (people.length === 0 || orgId === null) return;
  const row = await sql.row<{ caseNo: string }>('select case_no as "caseNo" from filing_case where id = $1', [caseId]);
  for (const [userId, template] of people) await tellPerson(sql, { caseId, orgId, userId, template, parameters: { caseNo: row?.caseNo ?? '' } });
}

function invalid(path: string, zh: string, en: string): Refusal {
  return refuse('invalid', 'FORM_INVALID', zh, en, { violations: [{ path, code: 'REQUIRED', message: { zh, en }, rule: null }] });
}

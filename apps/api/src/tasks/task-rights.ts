import { Injectable } from '@nestjs/common';
import { actorIdentities, delegatorOf, refuse, refusals, type ActingPerson, type Sql, type TaskPolicy, type TaskRow } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';
import { notYours } from './not-yours.js';
import { coversOf, standingIn, type Standing } from './standing.js';

/** Who may do what with a task. Asked inside the transaction of the act. */
@Injectable()
export class TaskRights {
  constructor(private readonly desk: CaseDesk) {}

  /** Candidates, whoever it was given to by name, and nobody else; the present holder goes before the others. */
  act(caller: Principal): TaskPolicy {
    return async (sql, task, actor) => {
      const refused = await this.claim(caller)(sql, task, actor);
      if (refused !== null) return refused;
      return task.state === 'open' && task.claimedBy !== null && !actorIdentities(actor).includes(task.claimedBy) ? refusals.claimed(await nameOf(sql, task.claimedBy)) : null;
    };
  }

  /** A cover that ended since the actor was read gives nothing any more. */
  claim(caller: Principal): TaskPolicy {
    return async (sql, task, actor) => {
      const [standing, delegator] = await Promise.all([this.standing(sql, task, caller), delegatorOf(sql, task.id, caller.userId)]);
      if (standing === null) return notYours(this.desk.registry, sql, task);
      return actingAs(caller, standing, delegator).onBehalfOf === actor.onBehalfOf ? null : refusals.stale(task.revision);
    };
  }

  /** A supervisor or leader of the organisation gives work out, and a holder hands on what he holds, to people who may do it. */
  handOn(caller: Principal, subject: string, kind: 'assigned' | 'delegated'): TaskPolicy {
    return async (sql, task) => {
      const standing = await this.standing(sql, task, caller);
      const mine = standing !== null && standing.cover === null;
      if (kind === 'assigned' ? !leads(caller, task.orgId) : !mine) return notYours(this.desk.registry, sql, task);
      const fit = await this.fit(sql, task);
      return fit.includes(subject) ? null : refuse('invalid', 'NOT_ASSIGNABLE', '所选人员没有办理该任务的岗位。', 'The person chosen does not hold the role of this task.');
    };
  }

  /** Back to the group: by whoever leads the organisation. */
  giveBack(caller: Principal): TaskPolicy {
    return async (sql, task) => (leads(caller, task.orgId) ? null : notYours(this.desk.registry, sql, task));
  }

  /** People who hold a role of the task where it is to be done. */
  async fit(sql: Sql, task: TaskRow): Promise<readonly string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select g.user_id as id from role_grant g join user_account u on u.id = g.user_id and u.state = 'active'
       where g.organisation_id = $1 and g.role = any ($2::text[]) and g.state = 'approved'`, [task.orgId, this.rolesOf(task)]);
    return rows.map(({ id }) => id);
  }

  /** Whoever acts in the task, as it is recorded. */
  async person(sql: Sql, caller: Principal, task: TaskRow, onBehalfOf: Promise<string | null> = delegatorOf(sql, task.id, caller.userId)): Promise<ActingPerson> {
    const [standing, delegator] = await Promise.all([this.standing(sql, task, caller), onBehalfOf]);
    return actingAs(caller, standing, delegator);
  }

  /** How the caller would do this task; null when he may not. What waits for one person by name is covered by nobody. */
  async standing(sql: Sql, task: TaskRow, caller: Principal): Promise<Standing | null> {
    const wanted = this.rolesOf(task);
    if (task.assignee !== null) {
      const organisationId = caller.roles.find(({ role }) => wanted.includes(role))?.organisationId ?? caller.organisation?.id;
      return task.assignee === caller.userId && organisationId !== undefined ? { organisationId, cover: null } : null;
    }
    const [candidates, given] = await Promise.all([
      sql.rows<{ holder: string; role: string }>('select holder, role from task_candidate where task_id = $1', [task.id]), coversOf(sql, caller),
    ]);
    return standingIn(caller.roles, given, task, [...wanted.map((role) => ({ holder: task.orgId, role })), ...candidates]);
  }

  rolesOf(task: Pick<TaskRow, 'processId' | 'element' | 'role'>): readonly string[] {
    return this.desk.registry.processes[task.processId]?.model.elements[task.element]?.roles ?? [task.role];
  }
}

const actingAs = (caller: Principal, standing: Standing | null, delegator: string | null): ActingPerson => ({
  userId: caller.userId, name: caller.name, organisationId: standing?.organisationId ?? caller.organisation?.id ?? caller.userId, onBehalfOf: delegator ?? standing?.cover?.absent ?? null,
});

async function nameOf(sql: Sql, userId: string): Promise<string> {
  return (await sql.row<{ name: string }>('select name from user_account where id = $1', [userId]))?.name ?? '';
}

/** Supervisors and leaders give out the work of their own organisation. */
export const leads = (caller: Principal, orgId: string | null): boolean =>
  caller.roles.some(({ role, organisationId }) => organisationId === orgId && (role === 'supervisor' || role === 'decisionMaker'));

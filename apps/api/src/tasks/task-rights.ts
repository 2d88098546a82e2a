import { Injectable } from '@nestjs/common';
import { delegatorOf, refuse, refusals, type ActingPerson, type Sql, type TaskPolicy, type TaskRow } from '@beian/cases';
import type { Principal } from '@beian/identity';
import { CaseDesk } from '../desk/case-desk.js';

const notYours = refuse('forbidden', 'TASK_NOT_YOURS', '该任务不属于您的岗位或单位，不能办理。', 'The task belongs to another role or organisation.');

/** Who may do what with a task. Asked inside the transaction of the act. */
@Injectable()
export class TaskRights {
  constructor(private readonly desk: CaseDesk) {}

  /** Candidates, whoever it was given to by name, and nobody else; the present holder goes before the others. */
  act(caller: Principal): TaskPolicy {
    return async (sql, task) => {
      if ((await this.actingIn(sql, task, caller)) === null) return notYours;
      return task.state === 'open' && task.claimedBy !== null && task.claimedBy !== caller.userId ? refusals.claimed(await nameOf(sql, task.claimedBy)) : null;
    };
  }

  claim(caller: Principal): TaskPolicy {
    return async (sql, task) => ((await this.actingIn(sql, task, caller)) === null ? notYours : null);
  }

  /** A supervisor or leader of the organisation gives work out, and a holder hands on what he holds, to people who may do it. */
  handOn(caller: Principal, subject: string, kind: 'assigned' | 'delegated'): TaskPolicy {
    return async (sql, task) => {
      const mine = (await this.actingIn(sql, task, caller)) !== null;
      if (kind === 'assigned' ? !leads(caller, task.orgId) : !mine) return notYours;
      const fit = await this.fit(sql, task);
      return fit.includes(subject) ? null : refuse('invalid', 'NOT_ASSIGNABLE', '所选人员没有办理该任务的岗位。', 'The person chosen does not hold the role of this task.');
    };
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
    const [organisationId, delegator] = await Promise.all([this.actingIn(sql, task, caller), onBehalfOf]);
    return { userId: caller.userId, name: caller.name, organisationId: organisationId ?? caller.organisation?.id ?? caller.userId, onBehalfOf: delegator };
  }

  /** The organisation the caller acts in when he does this task; null when he may not. */
  async actingIn(sql: Sql, task: TaskRow, caller: Principal): Promise<string | null> {
    const wanted = this.rolesOf(task);
    if (task.assignee !== null) return task.assignee === caller.userId ? (caller.roles.find(({ role }) => wanted.includes(role))?.organisationId ?? caller.organisation?.id ?? null) : null;
    const direct = caller.roles.find(({ role, organisationId }) => organisationId === task.orgId && wanted.includes(role));
    if (direct) return direct.organisationId;
    const candidates = await sql.rows<{ holder: string; role: string }>('select holder, role from task_candidate where task_id = $1', [task.id]);
    return caller.roles.find(({ role, organisationId }) => candidates.some((candidate) => candidate.holder === organisationId && candidate.role === role))?.organisationId ?? null;
  }

  private rolesOf(task: TaskRow): readonly string[] {
    return this.desk.registry.processes[task.processId]?.model.elements[task.element]?.roles ?? [task.role];
  }
}

async function nameOf(sql: Sql, userId: string): Promise<string> {
  return (await sql.row<{ name: string }>('select name from user_account where id = $1', [userId]))?.name ?? '';
}

/** Supervisors and leaders give out the work of their own organisation. */
export const leads = (caller: Principal, orgId: string | null): boolean =>
  caller.roles.some(({ role, organisationId }) => organisationId === orgId && (role === 'supervisor' || role === 'decisionMaker'));

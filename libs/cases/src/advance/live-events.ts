import type { Holder } from '../context/role-places.js';
import type { Sql } from '../database/sql.js';

/** Notified when live events are committed; it carries nothing, the stored rows do. */
export const liveChannel = 'live_event';

interface LiveRow {
  readonly kind: 'task' | 'case' | 'notification';
  readonly subject: string;
  readonly orgs: readonly string[];
  readonly users: readonly string[];
}

export interface ClosedTask extends Holder {
  readonly id: string;
}

/** What open pages are told of once the transaction is committed. The stored rows are the truth; listeners are only woken. */
export class LiveEvents {
  private readonly rows: LiveRow[] = [];
  private readonly beingClosed: Promise<readonly ClosedTask[]>[] = [];

  constructor(private readonly caseId: string) {}

  task(taskId: string, holders: readonly Holder[]): void {
    this.rows.push({ kind: 'task', subject: taskId, orgs: present(holders.map(({ orgId }) => orgId)), users: present(holders.map(({ userId }) => userId)) });
  }

  /** Tasks that a statement under way closes. */
  closing(closed: Promise<readonly ClosedTask[]>): void {
    closed.catch(() => undefined);
    this.beingClosed.push(closed);
  }

  case(orgs: readonly (string | null)[]): void {
    this.rows.push({ kind: 'case', subject: this.caseId, orgs: present(orgs), users: [] });
  }

  notification(org: string): void {
    this.rows.push({ kind: 'notification', subject: this.caseId, orgs: [org], users: [] });
  }

  async store(sql: Sql): Promise<void> {
    for (const task of (await Promise.all(this.beingClosed)).flat()) this.task(task.id, [task]);
    if (this.rows.length === 0) return;
    await sql.later(
      `with stored as (
         insert into live_event (kind, case_id, subject, orgs, users)
         select kind, $1, subject, orgs, users from jsonb_to_recordset($2::jsonb) as l(kind text, subject text, orgs uuid[], users text[]))
       select pg_notify($3, '')`,
      [this.caseId, JSON.stringify(this.rows), liveChannel],
    );
  }
}

function present(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

import pg from 'pg';
import type { Stubborn } from './stubborn.js';

export interface OpenTask {
  readonly id: string;
  readonly element: string;
  /** Somebody who may do it; the people of one role take turns by case. */
  readonly username: string;
}

export type Standing = 'moves' | 'waits' | 'over';

/** Looks into the database as its administrator would, also while it is killed and started again. */
export class CaseTable {
  private readonly pool: pg.Pool;

  constructor(url: string, private readonly stubborn: Stubborn) {
    this.pool = new pg.Pool({ connectionString: url, max: 8 });
    this.pool.on('error', () => undefined);
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const { rows } = await this.stubborn.retry(() => this.pool.query<Row>(text, [...values]), (error) => !isMistaken(error));
    return rows;
  }

  openTasks(caseId: string): Promise<readonly OpenTask[]> {
    return this.rows<OpenTask>(
      `select distinct on (t.id) t.id, t.element, u.username from task t
       join task_candidate k on k.task_id = t.id
       join user_account u on u.id::text = k.holder
         or exists (select from role_grant g where g.user_id = u.id and g.organisation_id::text = k.holder and g.role = k.role and g.state = 'approved')
       where t.case_id = $1 and t.state = 'open' order by t.id, md5(u.username || $1::text)`,
      [caseId],
    );
  }

  /** A case whose tasks are nobody's waits for a date; one without tasks prints or sends something, waits for a date, or is over. */
  async standing(caseId: string): Promise<Standing> {
    const [row] = await this.rows<{ over: boolean; moves: boolean }>(
      `select c.ended_at is not null as over,
         c.applied_pos < c.last_pos or exists (select from service_job j where j.case_id = c.id and j.state = 'open') as moves
       from filing_case c where c.id = $1`,
      [caseId],
    );
    if (row?.over) return 'over';
    return row?.moves === false ? 'waits' : 'moves';
  }

  /** Puts the legal time forward behind the back of everybody: what falls due is due at once, all together. */
  async leap(days: number): Promise<void> {
    await this.rows(`update platform_clock set offset_ms = offset_ms + $1::bigint`, [days * 86_400_000]);
  }

  /** Deadlines that rest on unpublished holidays never close anything: the years a run leaps into are published. */
  async publishYears(): Promise<void> {
    await this.rows(`insert into calendar_year (year, source) select y, '示例' from generate_series(extract(year from clock_timestamp())::int, extract(year from clock_timestamp())::int + 5) y on conflict do nothing`);
    await this.rows('update platform_clock set calendar_revision = calendar_revision + 1');
  }

  async today(): Promise<string> {
    const [row] = await this.rows<{ today: string }>(`select to_char((clock_timestamp() + offset_ms * interval '1 millisecond') at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today from platform_clock`);
    return row?.today ?? '';
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** A statement that PostgreSQL cannot understand, and not a server that is away. */
function isMistaken(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code?.startsWith('42') === true;
}

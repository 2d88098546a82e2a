import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';
import { platformDay } from './which-cases.js';

export interface OpenCases {
  readonly procedureId: string;
  readonly state: string;
  readonly open: number;
  readonly dueToday: number;
  readonly overdue: number;
}

/** The open cases of a place by procedure and state: each counted once, however many of its tasks are late. */
export function countOpenCases(sql: Sql, place: string): Promise<readonly OpenCases[]> {
  return sql.rows<OpenCases & Record<string, unknown>>(
    `select c.procedure_id as "procedureId", c.state, count(*)::int as open, (count(*) filter (where w.today))::int as "dueToday", (count(*) filter (where w.late))::int as overdue
     from filing_case c left join (
       select t.case_id, bool_or(t.due_at < k.now) as late, bool_or(t.due_at >= k.now and t.due_at <= k.midnight) as today
       from task t, ${platformDay} where t.state = 'open' group by t.case_id) w on w.case_id = c.id
     where c.ended_at is null and ${caseAtPlace(place, '$1')} group by c.procedure_id, c.state order by c.state`,
    [namedByPlace(place)],
  );
}

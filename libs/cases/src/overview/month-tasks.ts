import type { Sql } from '../database/sql.js';
import { caseAtPlace, namedByPlace } from '../standing/at-place.js';
import type { Span } from './month-cases.js';

export interface MonthTasks {
  readonly procedureId: string;
  readonly process: string;
  readonly element: string;
  /** Completed in the time, by people of an office, under a due instant. */
  readonly due: number;
  readonly late: number;
}

/** How the deadlines of single steps were kept; what institutions did is left out. */
export function monthTasks(sql: Sql, place: string, { from, to }: Span): Promise<readonly MonthTasks[]> {
  return sql.rows<MonthTasks & Record<string, unknown>>(
    `select t.procedure_id as "procedureId", t.process_id as process, t.element, count(*)::int as due, (count(*) filter (where t.completed_at >= t.due_at))::int as late
     from task t join filing_case c on c.id = t.case_id
     where t.state = 'completed' and t.completed_at >= $2 and t.completed_at < $3 and t.due_at is not null and t.org_id is distinct from c.applicant_id and ${caseAtPlace(place, '$1')}
     group by 1, 2, 3 order by 1, 2, 3`,
    [namedByPlace(place), from, to],
  );
}

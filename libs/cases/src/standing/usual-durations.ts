import type { Sql } from '../database/sql.js';

export interface UsualDuration {
  readonly process: string;
  readonly element: string;
  /** Working days that half, and nine of ten, of the finished activations took at most. */
  readonly median: number;
  readonly p90: number;
  readonly times: number;
}

/** How long the steps of a procedure take, over all finished activations. */
export function usualDurations(sql: Sql, procedureId: string): Promise<readonly UsualDuration[]> {
  return sql.rows<UsualDuration & Record<string, unknown>>(
    `select process, element, min(workdays) filter (where upto * 2 >= total) as median, min(workdays) filter (where upto * 10 >= total * 9) as p90, max(total)::int as times
     from (select process_id as process, element, workdays, sum(times) over (partition by process_id, element order by workdays) as upto, sum(times) over (partition by process_id, element) as total
           from step_duration where procedure_id = $1) d
     group by 1, 2 order by 1, 2`,
    [procedureId],
  );
}

import type { Sql } from '../database/sql.js';

export interface BusyStep {
  readonly procedureId: string;
  readonly path: string;
  readonly element: string;
  readonly tokens: number;
  readonly overdue: number;
  /** The day that the longest waiting one arrived, and the day by which half of them had. */
  readonly oldest: string;
  readonly median: string;
}

/** Where cases stand at a place, over all procedures and calls, most of them first; exact as of the statement. */
export function busiestSteps(sql: Sql, place: string, today: string): Promise<readonly BusyStep[]> {
  return sql.rows<BusyStep & Record<string, unknown>>(
    `with counted as (
       select procedure_id, path, element, entered_on, due_on, tokens from standing_bucket where place = $1
       union all
       select d.procedure_id, d.path, d.element, d.entered_on, d.due_on, d.tokens from standing_delta d
       where $1 in (select standing_places(d.region, d.authority_id, d.supervising_region))),
     by_day as (
       select procedure_id, path, element, entered_on, sum(tokens) as tokens, coalesce(sum(tokens) filter (where due_on < $2::date), 0) as overdue from counted group by 1, 2, 3, 4),
     ranked as (
       select *, sum(tokens) over (step order by entered_on) as upto, sum(tokens) over step as total from by_day where tokens > 0
       window step as (partition by procedure_id, path, element))
     select procedure_id as "procedureId", path, element, sum(tokens)::int as tokens, sum(overdue)::int as overdue, min(entered_on) as oldest, min(entered_on) filter (where upto * 2 >= total) as median
     from ranked group by 1, 2, 3 order by sum(tokens) desc, 1, 2, 3`,
    [place, today],
  );
}

import type { Sql } from '../database/sql.js';

/** Which open steps are counted: those of one procedure at one place, in the process that a path of calls leads to. */
export interface StandingQuestion {
  /** `filing:410700`, `supervised:410702` or `authority:<id>`. */
  readonly place: string;
  readonly procedureId: string;
  readonly path: string;
  readonly edition: string | null;
  /** Civil dates between which the step was entered. */
  readonly from: string | null;
  readonly until: string | null;
  readonly today: string;
}

export interface StandingFigure {
  readonly element: string;
  readonly tokens: number;
  readonly overdue: number;
  /** The day that the longest waiting one arrived, and the day by which half of them had; null on a call that only its inside is counted of. */
  readonly oldest: string | null;
  readonly median: string | null;
  /** Of a call: open steps inside it, at any depth, and how many of them are overdue. */
  readonly inside: number;
  readonly insideOverdue: number;
}

/** Exact as of the statement: what the roll-up has not reached is added. */
export function readStanding(sql: Sql, { place, procedureId, path, edition, from, until, today }: StandingQuestion): Promise<readonly StandingFigure[]> {
  return sql.rows<StandingFigure & Record<string, unknown>>(
    `with counted as (
       select path, element, edition, entered_on, due_on, tokens from standing_bucket where place = $1 and procedure_id = $2
       union all
       select d.path, d.element, d.edition, d.entered_on, d.due_on, d.tokens from standing_delta d
       where d.procedure_id = $2 and $1 in (select standing_places(d.region, d.authority_id, d.supervising_region))),
     wanted as (
       select path, element, entered_on, sum(tokens) as tokens, coalesce(sum(tokens) filter (where due_on < $7::date), 0) as overdue from counted
       where (path = $3 or starts_with(path, case when $3 = '' then '' else $3 || '/' end))
         and ($4::text is null or edition = $4) and ($5::date is null or entered_on >= $5) and ($6::date is null or entered_on <= $6)
       group by 1, 2, 3),
     ranked as (
       select element, entered_on, tokens, overdue, sum(tokens) over (partition by element order by entered_on) as upto, sum(tokens) over (partition by element) as total
       from wanted where path = $3 and tokens > 0),
     own as (
       select element, sum(tokens) as tokens, sum(overdue) as overdue, min(entered_on) as oldest, min(entered_on) filter (where upto * 2 >= total) as median from ranked group by 1),
     below as (
       select split_part(case when $3 = '' then path else substr(path, length($3) + 2) end, '/', 1) as element, sum(tokens) as inside, sum(overdue) as "insideOverdue"
       from wanted where path <> $3 group by 1 having sum(tokens) > 0)
     select element, coalesce(tokens, 0)::int as tokens, coalesce(overdue, 0)::int as overdue, oldest, median, coalesce(inside, 0)::int as inside, coalesce("insideOverdue", 0)::int as "insideOverdue"
     from own full join below using (element) order by element`,
    [place, procedureId, path, edition, from, until, today],
  );
}

/**
 * Open steps of synthetic cases, spread over twenty elements at the top and in four calls, a year of days and all cities; a step with a
 * deadline is due some days after it was entered, as the rules of the diagrams make it. Every case inside a call also stands on the call.
 */
export const standingSteps = `
insert into standing_step (case_id, activation, procedure_id, edition, process_id, path, element, region, authority_id, supervising_region, entered_on, due_on, submitted_at)
select c.id, depth, t.procedure_id, t.edition, 'bench', case when depth = 2 then 'Call_' || n % 4 else '' end,
  case when depth = 1 and n % 5 < 4 then 'Call_' || n % 4 else 'Task_' || n % 20 end, r.code, r.org, null,
  c.submitted_at::date + least(n % 11, 5), case when depth = 1 and n % 5 < 4 then null else c.submitted_at::date + least(n % 11, 5) + (array[7, 14, 30])[1 + n % 3] end, c.submitted_at
from generate_series($1::int, $2::int) as n join bench_region r on r.i = n % r.places cross join bench_template t
join filing_case c on c.id = md5('bench case ' || n)::uuid, generate_series(1, case when n % 5 < 4 then 2 else 1 end) as depth on conflict do nothing`;

/** As the roll-up leaves them. */
export const standingBuckets = `
insert into standing_bucket (place, procedure_id, path, element, edition, entered_on, due_on, tokens)
select place, procedure_id, path, element, edition, entered_on, due_on, sum(tokens) from (
  select procedure_id, path, element, edition, region, authority_id, supervising_region, entered_on, coalesce(due_on, 'infinity') as due_on, count(*) as tokens
  from standing_step group by 1, 2, 3, 4, 5, 6, 7, 8, 9) s, standing_places(s.region, s.authority_id, s.supervising_region) as place group by 1, 2, 3, 4, 5, 6, 7`;

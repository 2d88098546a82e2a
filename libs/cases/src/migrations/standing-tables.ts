/**
 * Where tokens stand, and how many. One row for each open activation; statement triggers append every change of these rows as a delta,
 * and the roll-up sums deltas into buckets. So counts, ages and overdue shares depend on places × elements × days, not on cases, and no
 * transaction waits for a counter that another one holds.
 */
export const standingTables = `
create table diagram_edition (
  id text primary key,
  procedure_id text not null,
  /** Process id → hash of the file, of every process that a case of this edition can reach. */
  pins jsonb not null,
  first_case_at timestamptz not null
);
alter table filing_case add column edition text;

create table standing_step (
  case_id uuid not null references filing_case (id),
  activation integer not null,
  procedure_id text not null,
  edition text not null,
  process_id text not null,
  /** Call activities that lead here from the top process, joined by a slash; empty at the top. */
  path text not null,
  element text not null,
  region text not null,
  authority_id uuid,
  supervising_region text,
  /** Civil dates in Beijing; the step is overdue on the day after due_on. */
  entered_on date not null,
  due_on date,
  submitted_at timestamptz not null,
  primary key (case_id, activation)
) with (fillfactor = 85);
create index standing_step_place on standing_step (procedure_id, path, element, submitted_at desc, case_id desc);

create table standing_delta (
  id bigint generated always as identity primary key,
  procedure_id text not null,
  edition text not null,
  path text not null,
  element text not null,
  region text not null,
  authority_id uuid,
  supervising_region text,
  entered_on date not null,
  due_on date not null,
  tokens integer not null
);

/** due_on is infinity where nothing is due. */
create table standing_bucket (
  place text not null,
  procedure_id text not null,
  path text not null,
  element text not null,
  edition text not null,
  entered_on date not null,
  due_on date not null,
  tokens bigint not null,
  primary key (place, procedure_id, path, element, edition, entered_on, due_on)
) with (fillfactor = 80);

/** Finished activations that the roll-up has not counted yet, and how many working days the finished ones took. */
create table finished_step (
  id bigint generated always as identity primary key,
  procedure_id text not null,
  process_id text not null,
  element text not null,
  entered_on date not null,
  finished_on date not null
);
create table step_duration (
  procedure_id text not null,
  process_id text not null,
  element text not null,
  workdays integer not null,
  times bigint not null,
  primary key (procedure_id, process_id, element, workdays)
);
`;

export const standingFunctions = `
/** The places a case is counted at: its region of filing and all above it, its supervising regions, its authority. */
create function standing_places(region text, authority uuid, supervising text) returns setof text language sql stable as $$
  select 'filing:' || unnest(string_to_array(r.path, '/')) from region r where r.code = $1
  union all select 'supervised:' || unnest(string_to_array(r.path, '/')) from region r where r.code = $3
  union all select 'authority:' || $2 where $2 is not null
$$;

create function note_standing() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'UPDATE') then
    insert into standing_delta (procedure_id, edition, path, element, region, authority_id, supervising_region, entered_on, due_on, tokens)
    select procedure_id, edition, path, element, region, authority_id, supervising_region, entered_on, coalesce(due_on, 'infinity'), -1 from left_rows;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into standing_delta (procedure_id, edition, path, element, region, authority_id, supervising_region, entered_on, due_on, tokens)
    select procedure_id, edition, path, element, region, authority_id, supervising_region, entered_on, coalesce(due_on, 'infinity'), 1 from stood_rows;
  end if;
  return null;
end $$;
create trigger standing_step_entered after insert on standing_step referencing new table as stood_rows for each statement execute function note_standing();
create trigger standing_step_left after delete on standing_step referencing old table as left_rows for each statement execute function note_standing();
create trigger standing_step_moved after update on standing_step referencing old table as left_rows new table as stood_rows for each statement execute function note_standing();
`;

/** What the log and the tasks of cases that run already say. */
export const standingOfRunningCases = `
update filing_case c set edition = p.edition from (
  select case_id, left(encode(sha256(convert_to(string_agg(process_id || ' ' || file_hash, E'\\n' order by process_id collate "C"), 'UTF8')), 'hex'), 16) as edition
  from case_diagram group by case_id) p where p.case_id = c.id;
insert into diagram_edition (id, procedure_id, pins, first_case_at)
select distinct on (c.edition) c.edition, c.procedure_id, (select jsonb_object_agg(process_id, file_hash) from case_diagram d where d.case_id = c.id), c.submitted_at
from filing_case c where c.edition is not null order by c.edition, c.submitted_at;
update filing_case set edition = '' where edition is null;
alter table filing_case alter column edition set not null;
insert into standing_step (case_id, activation, procedure_id, edition, process_id, path, element, region, authority_id, supervising_region, entered_on, due_on, submitted_at)
select e.case_id, e.activation, c.procedure_id, c.edition, e.process_id,
  coalesce((select string_agg(s.element, '/' order by p.at) from unnest(e.scope) with ordinality as p (activation, at) join case_scope s on s.case_id = e.case_id and s.activation = p.activation), ''),
  e.element_id, c.filing_region, c.authority_id, c.supervising_region, (e.legal_at at time zone 'Asia/Shanghai')::date,
  (select min(t.due_date) from task t where t.case_id = e.case_id and t.activation = e.activation and t.state in ('open', 'completing')), c.submitted_at
from case_event e join filing_case c on c.id = e.case_id
where e.kind = 'entered' and c.ended_at is null and not exists (
  select from case_event d where d.case_id = e.case_id and d.activation = e.activation and d.instance is null and d.kind in ('completed', 'cancelled'));
`;

export const standingRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert on diagram_edition to beian_app;
  grant select, insert, update, delete on standing_step, standing_delta, standing_bucket, finished_step, step_duration to beian_app;
end $$;
`;

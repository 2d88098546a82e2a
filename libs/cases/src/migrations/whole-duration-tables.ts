/**
 * How long cases took from the application to their end: one row for each end of a procedure and number of days of the calendar. Triggers append what
 * happens to a case as a delta, and the roll-up sums deltas: nobody waits for a counter, and a case that ends anew is counted as it ended last.
 */
export const wholeDurations = `
create table whole_duration (
  procedure_id text not null,
  ended_by text not null,
  days integer not null,
  times bigint not null,
  primary key (procedure_id, ended_by, days)
);
create table ended_case (
  id bigint generated always as identity primary key,
  procedure_id text not null,
  ended_by text not null,
  days integer not null,
  times integer not null
);

create function note_whole_duration() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.ended_by is not null then
    insert into ended_case (procedure_id, ended_by, days, times)
    values (old.procedure_id, old.ended_by, (old.ended_at at time zone 'Asia/Shanghai')::date - (old.submitted_at at time zone 'Asia/Shanghai')::date, -1);
  end if;
  if tg_op <> 'DELETE' and new.ended_by is not null then
    insert into ended_case (procedure_id, ended_by, days, times)
    values (new.procedure_id, new.ended_by, (new.ended_at at time zone 'Asia/Shanghai')::date - (new.submitted_at at time zone 'Asia/Shanghai')::date, 1);
  end if;
  return null;
end $$;
create trigger filing_case_ended after insert on filing_case for each row when (new.ended_by is not null) execute function note_whole_duration();
create trigger filing_case_changed after update on filing_case for each row
  when ((old.procedure_id, old.ended_by, old.submitted_at, old.ended_at) is distinct from (new.procedure_id, new.ended_by, new.submitted_at, new.ended_at)) execute function note_whole_duration();
create trigger filing_case_removed after delete on filing_case for each row when (old.ended_by is not null) execute function note_whole_duration();
`;

export const wholeDurationsOfEndedCases = `
insert into whole_duration (procedure_id, ended_by, days, times)
select procedure_id, ended_by, (ended_at at time zone 'Asia/Shanghai')::date - (submitted_at at time zone 'Asia/Shanghai')::date, count(*)
from filing_case where ended_by is not null group by 1, 2, 3;
`;

export const wholeDurationRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert, update on whole_duration to beian_app;
  grant select, insert, delete on ended_case to beian_app;
end $$;
`;

/**
 * How long steps took, by the month they were finished in and at every place they count for: one row for each number of working days.
 * It follows months × places × elements, not cases.
 */
export const stepMonthTables = `
alter table finished_step add column region text, add column authority_id uuid, add column supervising_region text;
create table step_month (
  place text not null,
  procedure_id text not null,
  /** Its first day. */
  month date not null,
  process_id text not null,
  element text not null,
  workdays integer not null,
  times bigint not null,
  primary key (place, procedure_id, month, process_id, element, workdays)
);
`;

/** What the logs of all cases say, for the roll-up to count: activations that a later position finished. */
export const finishedStepsOfLog = `
insert into finished_step (procedure_id, process_id, element, entered_on, finished_on, region, authority_id, supervising_region)
select c.procedure_id, e.process_id, e.element_id, (e.legal_at at time zone 'Asia/Shanghai')::date, (d.legal_at at time zone 'Asia/Shanghai')::date, c.filing_region, c.authority_id, c.supervising_region
from case_event e
join case_event d on d.case_id = e.case_id and d.activation = e.activation and d.kind = 'completed' and d.instance is null and d.pos <> e.pos
join filing_case c on c.id = e.case_id
where e.kind = 'entered';
`;

/** Counted anew from the logs, so that earlier months are there from the first day. */
export const countStepsAnew = `
truncate step_duration;
delete from finished_step;
${finishedStepsOfLog}
alter table finished_step alter column region set not null;
`;

export const stepMonthRights = `
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update, delete on step_month to beian_app; end if;
end $$;
`;

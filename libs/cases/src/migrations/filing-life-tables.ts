/** Versions that are prepared before they take effect, lines with a term of their own, permissions, the history of a filing, swept days. */
export const filingLifeTables = `
/** What the institution may do under the filing. */
alter table filing add column permissions jsonb not null default '{"reporting": true, "scopeChanges": true, "batches": true}';
create index filing_authority on filing (authority_id, filing_no);
create index filing_region on filing (filing_region, filing_no);

/** An amendment is numbered when it takes effect; what was filed before this register has no case. */
alter table filing_version alter column case_id drop not null;
alter table filing_version alter column version drop not null;
alter table filing_version drop constraint filing_version_case_id_key;
alter table filing_version add column state text not null default 'prepared' check (state in ('prepared', 'effective', 'superseded', 'void'));
alter table filing_version add column prepared_at_pos integer;
alter table filing_version add column base_version integer;
alter table filing_version add column change jsonb;
update filing_version set state = 'effective' where effective_at is not null;
create unique index filing_version_of_case on filing_version (case_id) where state in ('prepared', 'effective');
create index filing_version_in_force on filing_version (filing_id, version desc) where version is not null;

alter table filing_line add column kind text;
alter table filing_line add column region text;
alter table filing_line add column supervising_region text;
alter table filing_line add column valid_from date;
alter table filing_line add column valid_until date;

alter table filing_case add column filing_id uuid references filing (id);
alter table filing_case alter column opened_by drop not null;
update filing_case c set filing_id = v.filing_id from filing_version v where v.case_id = c.id;
create unique index filing_case_under_way on filing_case (filing_id, procedure_id) where filing_id is not null and ended_at is null;
create index filing_case_filing on filing_case (filing_id, submitted_at) where filing_id is not null;
alter table application_draft add column filing_id uuid references filing (id);

/** What happened to a filing, in the order it was written: by cases and by dates alone. */
create table filing_event (
  filing_id uuid not null references filing (id),
  seq integer not null,
  kind text not null check (kind in ('adopted', 'fixed', 'amended', 'retracted', 'effective', 'status', 'permission', 'published', 'reminded', 'opened')),
  /** Legal instant. */
  at timestamptz not null,
  recorded_at timestamptz not null,
  rule text,
  case_id uuid references filing_case (id),
  pos integer,
  occasion text,
  detail jsonb not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (filing_id, seq)
);
create unique index filing_event_once on filing_event (filing_id, occasion) where occasion is not null;
create index filing_event_case on filing_event (case_id) where case_id is not null;
create trigger filing_event_append_only before update or delete on filing_event for each row execute function refuse_log_change();
create trigger filing_event_keep before truncate on filing_event for each statement execute function refuse_log_change();

/** Where the history of a filing ends, and the next day on which the sweep has something to do for it: null when it has to look. */
create table filing_life (
  filing_id uuid primary key references filing (id),
  event_seq integer not null default 0,
  event_hash bytea,
  due date
) with (fillfactor = 80);
create index filing_life_due on filing_life (due);
insert into filing_life (filing_id) select id from filing;
create function begin_filing_life() returns trigger language plpgsql as $$
begin
  insert into filing_life (filing_id) values (new.id);
  return null;
end $$;
create trigger filing_begins after insert on filing for each row execute function begin_filing_life();

/** Days on which every filing was looked at. */
create table filing_sweep (
  day date primary key,
  filings integer not null,
  events integer not null,
  swept_at timestamptz not null default clock_timestamp()
);
`;

export const filingLifeRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert on filing_event, filing_sweep to beian_app;
  grant select, insert, update on filing_life to beian_app;
end $$;
`;

export const withoutFilingLife = `
drop trigger filing_begins on filing;
drop function begin_filing_life;
drop table filing_life, filing_sweep, filing_event;
alter table application_draft drop column filing_id;
alter table filing_case drop column filing_id;
alter table filing_line drop column kind, drop column region, drop column supervising_region, drop column valid_from, drop column valid_until;
drop index filing_version_of_case, filing_version_in_force;
alter table filing_version drop column state, drop column prepared_at_pos, drop column base_version, drop column change;
alter table filing_version add unique (case_id), alter column version set not null, alter column case_id set not null;
drop index filing_authority, filing_region;
alter table filing drop column permissions;
`;

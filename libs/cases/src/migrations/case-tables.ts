/** A case, what can move it, and what happened. Identifiers of organisations and people come from the identity library. */
export const caseTables = `
create table platform_clock (
  one boolean primary key default true check (one),
  /** How far the training clock runs ahead of the real one; 0 outside training mode. */
  offset_ms bigint not null default 0 check (offset_ms >= 0),
  calendar_revision integer not null default 1
);
insert into platform_clock default values;

create table filing_case (
  id uuid primary key default gen_random_uuid(),
  case_no text not null unique,
  query_code text not null,
  procedure_id text not null,
  process_id text not null,
  state text not null,
  applicant_id uuid not null,
  applicant_name text not null,
  authority_id uuid,
  filing_region text not null,
  supervising_region text,
  opened_by uuid not null,
  parameters jsonb not null,
  submitted_at timestamptz not null,
  last_received_at timestamptz not null,
  last_pos integer not null default 0,
  applied_pos integer not null default 0,
  last_seq integer not null default 0,
  last_hash bytea not null,
  log_key bytea not null,
  /** Earliest armed instant as the workflow was last told, in real time. */
  alarm_at timestamptz,
  /** Element whose completion closed the withdrawal. */
  withdrawal_closed_by text,
  ended_at timestamptz,
  ended_by text,
  mismatches integer not null default 0,
  /** Rows copied by the benchmark's seeder; left out of reconciling and verifying. */
  synthetic boolean not null default false,
  check (applied_pos <= last_pos)
) with (fillfactor = 75);
create index filing_case_applicant on filing_case (applicant_id, submitted_at desc, id);
create index filing_case_authority on filing_case (authority_id, submitted_at desc, id);
create index filing_case_supervising on filing_case (supervising_region, submitted_at desc, id) where supervising_region is not null;
create index filing_case_recent on filing_case (submitted_at desc, id);
create index filing_case_query on filing_case (query_code);

create table case_stimulus (
  case_id uuid not null references filing_case (id),
  pos integer not null,
  kind text not null check (kind in ('start', 'act', 'withdrawal', 'message', 'timer', 'service', 'repair')),
  element text not null,
  activation integer not null,
  instance text,
  result text not null,
  facts jsonb not null,
  submission_id uuid,
  received_at timestamptz not null,
  /** Real time, without the training offset. */
  stored_at timestamptz not null default clock_timestamp(),
  state text not null default 'stored' check (state in ('stored', 'applied', 'superseded')),
  superseded_by text,
  delivered_at timestamptz,
  digest text,
  primary key (case_id, pos)
) with (fillfactor = 80);
create unique index case_stimulus_timer on case_stimulus (case_id, activation, element) where kind = 'timer';
create unique index case_stimulus_service on case_stimulus (case_id, activation) where kind = 'service';
create unique index case_stimulus_submission on case_stimulus (case_id, submission_id) where submission_id is not null;
create index case_stimulus_undelivered on case_stimulus (stored_at) where delivered_at is null;

create table case_event (
  case_id uuid not null references filing_case (id),
  seq integer not null,
  pos integer not null,
  process_id text not null,
  definition_hash text not null,
  scope integer[] not null,
  element_id text not null,
  activation integer not null,
  instance text,
  kind text not null check (kind in ('entered', 'completed', 'cancelled', 'fired', 'taken', 'superseded', 'patched', 'repaired', 'incident', 'extended')),
  flow_id text,
  actor uuid,
  on_behalf_of uuid,
  role text,
  org uuid,
  legal_at timestamptz not null,
  recorded_at timestamptz not null,
  detail jsonb not null,
  submission_id uuid,
  data_hmac bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (case_id, seq)
);
create function refuse_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'the business log is append-only' using errcode = '42501';
end $$;
create trigger case_event_append_only before update or delete on case_event for each row execute function refuse_log_change();
create trigger case_event_keep before truncate on case_event for each statement execute function refuse_log_change();

/** Day-end anchors chain all cases together, so that removing a whole case shows. */
create table log_anchor (
  day date primary key,
  cases integer not null,
  events bigint not null,
  prev_hash bytea not null,
  hash bytea not null
);
`;

/** Pinned diagrams, the calendar, counters, messages to people, incidents, the stored sequence of live events. */
export const operationTables = `
create table diagram (
  file_hash text primary key,
  process_id text not null,
  semantic_hash text not null,
  xml text not null
);

create table case_diagram (
  case_id uuid not null references filing_case (id),
  process_id text not null,
  semantic_hash text not null,
  file_hash text not null,
  primary key (case_id, process_id)
);

create table calendar_year (
  year integer primary key,
  source text not null,
  loaded_at timestamptz not null default clock_timestamp(),
  loaded_by uuid
);

/** Days off and weekend days worked in exchange; all others follow the weekday. */
create table calendar_day (
  date date primary key,
  kind text not null check (kind in ('rest', 'work')),
  name text not null,
  source text not null
);

/** Tokens per element as appended changes: one counter row would serialise everybody. */
create table element_delta (
  id bigint generated always as identity primary key,
  procedure_id text not null,
  process_id text not null,
  element text not null,
  region text not null,
  tokens integer not null,
  passed integer not null
);

create table element_count (
  procedure_id text not null,
  process_id text not null,
  element text not null,
  region text not null,
  tokens bigint not null,
  passed bigint not null,
  primary key (procedure_id, process_id, element, region)
);

create table notification (
  id bigint generated always as identity primary key,
  case_id uuid not null references filing_case (id),
  org_id uuid not null,
  /** Null = everybody of the organisation who works on the case. */
  role text,
  template text not null,
  parameters jsonb not null,
  created_at timestamptz not null,
  mail_state text not null default 'pending' check (mail_state in ('pending', 'sent', 'none', 'failed')),
  mail_attempts integer not null default 0,
  mail_next_at timestamptz not null default clock_timestamp(),
  mail_error text
);
create index notification_org on notification (org_id, id desc);
create index notification_outbox on notification (mail_next_at) where mail_state = 'pending';

create table notification_read (
  notification_id bigint not null references notification (id),
  user_id uuid not null,
  read_at timestamptz not null default clock_timestamp(),
  primary key (notification_id, user_id)
);

/** Read in the order (xact, id) and only below the oldest running transaction, so that no late commit is missed. */
create table live_event (
  xact xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  kind text not null check (kind in ('task', 'case', 'notification')),
  case_id uuid not null,
  subject text not null,
  orgs uuid[] not null,
  users text[] not null default '{}',
  at timestamptz not null default clock_timestamp(),
  primary key (xact, id)
);
create index live_event_age on live_event (at);

create table incident (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  pos integer not null,
  kind text not null,
  element text,
  message text not null,
  diagnosis text,
  times integer not null default 1,
  opened_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  closed_by text
);
create unique index incident_open on incident (case_id, pos, kind) where closed_at is null;
create index incident_case on incident (case_id);
`;

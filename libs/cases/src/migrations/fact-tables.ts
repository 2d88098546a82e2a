/** What a case knows beside its log: instants, facts, inputs of calls, answers, service steps, materials. */
export const factTables = `
create table case_timer (
  case_id uuid not null references filing_case (id),
  /** Of the host for a boundary event, else of the timer itself. */
  activation integer not null,
  element text not null,
  process_id text not null,
  scope integer[] not null,
  interrupting boolean not null,
  boundary boolean not null,
  due_at timestamptz not null,
  /** Rests on days whose holidays are not published: nothing closes by itself (A-48). */
  provisional boolean not null,
  rule text not null,
  state text not null default 'armed' check (state in ('armed', 'stored', 'fired', 'disarmed')),
  primary key (case_id, activation, element)
) with (fillfactor = 80);
create index case_timer_due on case_timer (due_at, case_id) where state = 'armed' and not provisional;
create index case_timer_of_case on case_timer (case_id, due_at) where state = 'armed';

create table case_anchor (
  case_id uuid not null references filing_case (id),
  name text not null,
  /** An instant, or a civil date where the anchor is a day. */
  at text not null,
  set_at_pos integer not null,
  primary key (case_id, name)
);

create table case_fact (
  case_id uuid not null references filing_case (id),
  key text not null,
  value jsonb not null,
  set_at_pos integer not null,
  primary key (case_id, key)
);

create table case_scope (
  case_id uuid not null references filing_case (id),
  activation integer not null,
  process_id text not null,
  called_process text not null,
  element text not null,
  parent integer[] not null,
  input jsonb not null,
  state text not null default 'open' check (state in ('open', 'completed', 'cancelled')),
  result text,
  primary key (case_id, activation)
);

create table rule_answer (
  case_id uuid not null references filing_case (id),
  activation integer not null,
  element text not null,
  input_hash text not null,
  result text not null,
  facts jsonb not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (case_id, activation, element)
);

create table patch_answer (
  case_id uuid not null references filing_case (id),
  patch_id text not null,
  pos integer not null,
  primary key (case_id, patch_id)
);

create table service_job (
  case_id uuid not null references filing_case (id),
  activation integer not null,
  element text not null,
  process_id text not null,
  scope integer[] not null,
  state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
  attempts integer not null default 0,
  last_error text,
  opened_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  primary key (case_id, activation)
);
create index service_job_open on service_job (opened_at) where state = 'open';

create table material_item (
  id uuid primary key default gen_random_uuid(),
  case_id uuid references filing_case (id),
  draft_id uuid references application_draft (id) on delete cascade,
  material_id text not null,
  state text not null default 'missing' check (state in ('missing', 'uploaded', 'meets', 'doesNotMeet')),
  reason text,
  paper_received integer not null default 0,
  check (num_nonnulls(case_id, draft_id) >= 1)
);
create unique index material_item_case on material_item (case_id, material_id) where case_id is not null;
create unique index material_item_draft on material_item (draft_id, material_id) where draft_id is not null;

create table material_file (
  id uuid primary key default gen_random_uuid(),
  item_id uuid not null references material_item (id) on delete cascade,
  name text not null,
  kind text not null,
  size bigint not null,
  sha256 text not null,
  storage_key text not null,
  version integer not null default 1,
  superseded_at timestamptz,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default clock_timestamp()
);
create index material_file_item on material_file (item_id, uploaded_at);

/** Files that are attached to a field of a task's form. */
create table task_file (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  task_id uuid not null references task (id),
  name text not null,
  kind text not null,
  size bigint not null,
  sha256 text not null,
  storage_key text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default clock_timestamp()
);
create index task_file_task on task_file (task_id);
`;

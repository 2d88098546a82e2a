/** What people do: tasks, their inbox, forms, drafts, history. */
export const taskTables = `
create table submission (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  pos integer not null,
  task_id uuid,
  process_id text not null,
  scope integer[] not null,
  element text not null,
  activation integer not null,
  instance text,
  form jsonb not null,
  result text not null,
  actor uuid not null,
  actor_name text not null,
  actor_org uuid not null,
  on_behalf_of uuid,
  role text not null,
  received_at timestamptz not null,
  superseded_by text
);
create unique index submission_position on submission (case_id, pos);
create index submission_element on submission (case_id, element, pos);

create table task (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  case_no text not null,
  procedure_id text not null,
  process_id text not null,
  scope integer[] not null,
  element text not null,
  activation integer not null,
  instance text,
  role text not null,
  org_id uuid,
  /** The one person of a task that waits for a member of a panel. */
  assignee text,
  region text not null,
  applicant_id uuid not null,
  applicant_name text not null,
  state text not null default 'open' check (state in ('open', 'completing', 'completed', 'cancelled')),
  closed_by text,
  due_at timestamptz,
  due_date date,
  provisional boolean not null default false,
  claimed_by uuid,
  claimed_at timestamptz,
  created_at timestamptz not null,
  completing_since timestamptz,
  completed_at timestamptz,
  completed_by uuid,
  submission_id uuid,
  revision integer not null default 1
) with (fillfactor = 80);
create unique index task_activation on task (case_id, activation, coalesce(instance, ''));
create index task_claimed on task (claimed_by, coalesce(due_at, 'infinity'), id) where state = 'open' and claimed_by is not null;
create index task_done on task (completed_by, completed_at desc, id) where state = 'completed';
create index task_completing on task (completing_since) where state = 'completing';
create index task_element on task (process_id, element, due_at) where state = 'open';

/** One row for each role of an organisation, or person, that an open task waits for; gone when the task is no longer open. */
create table task_candidate (
  task_id uuid not null references task (id),
  holder text not null,
  role text not null,
  procedure_id text not null,
  region text not null,
  applicant_id uuid not null,
  applicant_name text not null,
  due_at timestamptz not null,
  primary key (task_id, holder, role)
);
create index task_candidate_due on task_candidate (holder, role, due_at, task_id) include (procedure_id, region, applicant_name);
create index task_candidate_procedure on task_candidate (holder, role, procedure_id, due_at, task_id) include (region, applicant_name);
create index task_candidate_region on task_candidate (holder, role, region, due_at, task_id) include (procedure_id, applicant_name);
create index task_candidate_applicant on task_candidate (holder, role, applicant_id, due_at, task_id) include (procedure_id, region);

/** Names by their neighbouring pairs of characters: a part of two characters finds them without reading every task. */
create table applicant_bigram (
  bigram text not null,
  applicant_id uuid not null,
  applicant_name text not null,
  primary key (bigram, applicant_id, applicant_name)
);

create table task_history (
  id bigint generated always as identity primary key,
  task_id uuid not null references task (id),
  case_id uuid not null,
  kind text not null check (kind in ('claimed', 'released', 'assigned', 'delegated', 'extended')),
  actor uuid not null,
  on_behalf_of uuid,
  subject uuid,
  reason text,
  at timestamptz not null default clock_timestamp()
);
create index task_history_task on task_history (task_id, id);
create index task_history_case on task_history (case_id, id);

create table case_comment (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  task_id uuid,
  author uuid not null,
  org uuid not null,
  text text not null,
  at timestamptz not null default clock_timestamp()
);
create index case_comment_case on case_comment (case_id, at);

create table task_draft (
  task_id uuid primary key references task (id),
  form jsonb not null,
  revision integer not null default 1,
  saved_by uuid not null,
  saved_at timestamptz not null default clock_timestamp()
);

create table application_draft (
  id uuid primary key default gen_random_uuid(),
  procedure_id text not null,
  applicant_id uuid not null,
  created_by uuid not null,
  form jsonb not null default '{}',
  revision integer not null default 1,
  case_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()
);
create index application_draft_applicant on application_draft (applicant_id, updated_at desc) where case_id is null;
create index application_draft_author on application_draft (created_by, updated_at desc) where case_id is null;
`;

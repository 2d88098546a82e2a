/** People, what they may do and where, and their sessions. */
export const accountTables = `
create table user_account (
  id uuid primary key default gen_random_uuid(),
  username text not null unique check (username = lower(username)),
  name text not null,
  email text,
  mobile text,
  locale text not null default 'zh-CN',
  organisation_id uuid references organisation (id),
  /** Unit the person is employed by where it is not the organisation above (experts): conflicts of interest are read from it. */
  employer_uscc text,
  state text not null default 'active' check (state in ('active', 'disabled')),
  password_hash text not null,
  password_changed_at timestamptz not null default clock_timestamp(),
  must_change_password boolean not null default true,
  second_factor text,
  second_factor_confirmed_at timestamptz,
  second_factor_step bigint,
  failed_at timestamptz[] not null default '{}',
  locked_until timestamptz,
  locked_for_good boolean not null default false,
  last_signed_in_at timestamptz,
  revision int not null default 1,
  created_at timestamptz not null default clock_timestamp()
);
create index user_account_organisation on user_account (organisation_id);

create table password_history (
  user_id uuid not null references user_account (id),
  changed_at timestamptz not null default clock_timestamp(),
  password_hash text not null,
  primary key (user_id, changed_at)
);

create table role_grant (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account (id),
  role text not null,
  organisation_id uuid not null references organisation (id),
  state text not null default 'requested' check (state in ('requested', 'approved', 'refused', 'revoked')),
  reason text not null,
  requested_by uuid references user_account (id),
  requested_at timestamptz not null default clock_timestamp(),
  decided_by uuid references user_account (id),
  decided_at timestamptz,
  check (decided_by is null or decided_by is distinct from requested_by),
  check (state <> 'approved' or (decided_at is not null and decided_by is distinct from user_id))
);
create unique index role_grant_once on role_grant (user_id, role, organisation_id) where state in ('requested', 'approved');
create index role_grant_holder on role_grant (organisation_id, role) where state = 'approved';

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  csrf text not null,
  user_id uuid not null references user_account (id),
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('user', 'replaced', 'idle', 'administrator', 'password'))
);
create index session_open on session (user_id) where ended_at is null;
`;

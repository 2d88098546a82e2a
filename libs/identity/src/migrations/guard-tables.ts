/** What protects the rest: the audit chain, rate limits that hold over replicas, answers kept for repeated requests. */
export const guardTables = `
create table audit_entry (
  seq bigint primary key,
  at timestamptz not null,
  actor uuid,
  organisation_id uuid,
  action text not null,
  object_kind text,
  object_id text,
  outcome text not null check (outcome in ('done', 'refused')),
  detail jsonb not null,
  request_id text,
  prev_hash text not null,
  hash text not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_actor on audit_entry (actor, seq);

create table audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry for each statement execute function refuse_change();

create table rate_window (
  subject text not null,
  starts_at timestamptz not null,
  hits int not null,
  primary key (subject, starts_at)
);

create table idempotency_record (
  actor text not null,
  key text not null,
  request text not null,
  body_hash text not null,
  state text not null check (state in ('running', 'answered')),
  started_at timestamptz not null default clock_timestamp(),
  lease uuid not null,
  status int,
  answer text,
  primary key (actor, key)
);
create index idempotency_record_age on idempotency_record (started_at);
`;

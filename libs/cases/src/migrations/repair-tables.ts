/** Repairs by two persons: what becomes void, what was so before, and the official acts that no repair undoes. */
export const repairTables = `
alter table case_stimulus drop constraint case_stimulus_state_check;
alter table case_stimulus add constraint case_stimulus_state_check check (state in ('stored', 'applied', 'superseded', 'void'));
/** Position of the repair that made it void. */
alter table case_stimulus add column void_by integer;
drop index case_stimulus_timer;
create unique index case_stimulus_timer on case_stimulus (case_id, activation, element) where kind = 'timer' and state = 'stored';
drop index case_stimulus_service;
create unique index case_stimulus_service on case_stimulus (case_id, activation) where kind = 'service' and state <> 'void';
alter table patch_answer drop constraint patch_answer_pkey;
alter table patch_answer add primary key (case_id, patch_id, pos);
alter table official_document add column drafted_at_pos integer;

create table case_repair (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  kind text not null check (kind in ('reopen', 'cancel', 'renew')),
  /** First position that becomes void. */
  to_pos integer not null check (to_pos > 1),
  process_id text not null,
  element text not null,
  activation integer not null,
  instance text,
  reason text not null,
  state text not null default 'proposed' check (state in ('proposed', 'approved', 'refused', 'withdrawn', 'lapsed')),
  /** Last position of the case when it was proposed: what came later was not weighed. */
  last_pos integer not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_org uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_org uuid,
  decided_at timestamptz,
  decision_reason text,
  /** Position of the repair once it is approved. */
  pos integer,
  check (decided_by is distinct from proposed_by or state = 'withdrawn'),
  check ((state = 'approved') = (pos is not null))
);
create unique index case_repair_open on case_repair (case_id) where state = 'proposed';
create index case_repair_case on case_repair (case_id, proposed_at);

/** What went out into the world, with the position it happened at. */
create table official_act (
  case_id uuid not null references filing_case (id),
  pos integer not null,
  kind text not null check (kind in ('signed', 'delivered', 'fixed', 'effective', 'published', 'reported', 'extended', 'archived')),
  subject text not null,
  primary key (case_id, pos, kind, subject)
);

/** Values of anchors and facts that were replaced, with the position they had been set at. */
create table case_past_value (
  case_id uuid not null references filing_case (id),
  kind text not null check (kind in ('anchor', 'fact')),
  name text not null,
  value jsonb not null,
  set_at_pos integer not null,
  primary key (case_id, kind, name, set_at_pos)
);

/** What the row of a case said before a position changed it. */
create table case_past_row (
  case_id uuid not null references filing_case (id),
  replaced_at_pos integer not null,
  state text not null,
  authority_id uuid,
  filing_region text not null,
  supervising_region text,
  withdrawal_closed_by text,
  primary key (case_id, replaced_at_pos)
);
`;

export const repairTriggers = `
create function keep_past_value() returns trigger language plpgsql as $$
begin
  insert into case_past_value (case_id, kind, name, value, set_at_pos)
  values (old.case_id, tg_argv[0], to_jsonb(old) ->> tg_argv[1], to_jsonb(old) -> tg_argv[2], old.set_at_pos) on conflict do nothing;
  return null;
end $$;
create trigger case_anchor_past after update on case_anchor for each row when (old.set_at_pos < new.set_at_pos) execute function keep_past_value('anchor', 'name', 'at');
create trigger case_fact_past after update on case_fact for each row when (old.set_at_pos < new.set_at_pos) execute function keep_past_value('fact', 'key', 'value');

create function keep_past_row() returns trigger language plpgsql as $$
begin
  insert into case_past_row (case_id, replaced_at_pos, state, authority_id, filing_region, supervising_region, withdrawal_closed_by)
  values (old.id, new.applied_pos, old.state, old.authority_id, old.filing_region, old.supervising_region, old.withdrawal_closed_by) on conflict do nothing;
  return null;
end $$;
create trigger filing_case_past after update on filing_case for each row
  when ((old.state, old.authority_id, old.filing_region, old.supervising_region, old.withdrawal_closed_by)
    is distinct from (new.state, new.authority_id, new.filing_region, new.supervising_region, new.withdrawal_closed_by)) execute function keep_past_row();
`;

/** Acts of cases that run already, each at the last position received before it. */
export const actsSoFar = `
insert into official_act (case_id, pos, kind, subject)
select a.case_id, max(s.pos), a.kind, a.subject from (
  select case_id, 'signed' as kind, type as subject, signed_at as at from official_document where state in ('numbered', 'sealed')
  union all select d.case_id, 'delivered', d.type, v.delivered_at from document_delivery v join official_document d on d.id = v.document_id
  union all select v.case_id, 'effective', f.filing_no, v.effective_at from filing_version v join filing f on f.id = v.filing_id where v.effective_at is not null
) a join case_stimulus s on s.case_id = a.case_id and s.received_at <= a.at group by a.case_id, a.kind, a.subject on conflict do nothing;
`;

export const repairRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert, update on case_repair to beian_app;
  grant select, insert on official_act to beian_app;
  grant select, insert, delete on case_past_value, case_past_row to beian_app;
  grant delete on case_anchor, case_fact to beian_app;
end $$;
`;

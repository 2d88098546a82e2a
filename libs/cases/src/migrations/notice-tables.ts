/** Public notices and objections to them. What was shown and what was sent never changes. */
export const noticeTables = `
create table public_notice (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  procedure_id text not null,
  region text not null,
  publisher_id uuid not null,
  title text not null,
  /** Paragraphs, subjects and contact as the public reads them; personal data masked before. */
  content jsonb not null,
  /** Official number of the printed notice. */
  number text not null,
  workdays integer not null check (workdays > 0),
  published_at timestamptz not null,
  /** The first instant after the notice. */
  ends_at timestamptz not null,
  /** Rests on days whose holidays are not published: nothing closes by itself (A-48). */
  provisional boolean not null,
  state text not null default 'published' check (state in ('published', 'superseded', 'closed')),
  closed_at timestamptz,
  superseded_by uuid references public_notice (id),
  /** Proof of publication: SHA-256 of what was shown, in canonical form. */
  shown_sha256 text not null
);
create unique index public_notice_of_case on public_notice (case_id) where state <> 'superseded';
create index public_notice_case on public_notice (case_id, published_at);
create index public_notice_recent on public_notice (published_at desc, id desc);
create index public_notice_open on public_notice (published_at desc, id desc) where state = 'published';

create table objection (
  id uuid primary key,
  notice_id uuid not null references public_notice (id),
  case_id uuid not null references filing_case (id),
  receipt_no text not null unique,
  query_code text not null,
  received_at timestamptz not null,
  /** Of its stimulus; a complaint after the end has none. */
  pos integer,
  late boolean not null,
  anonymous boolean not null,
  /** Encrypted: who objects is known to the objection handler only. */
  contact jsonb not null,
  text text not null,
  state text not null check (state in ('received', 'registered', 'answered', 'complaint')),
  due_on date,
  result text check (result in ('UNFOUNDED', 'CHANGED', 'UPHELD')),
  reply text,
  reply_number text,
  answered_at timestamptz,
  check (late = (state = 'complaint') and late = (pos is null)),
  check ((state = 'answered') = (result is not null) and num_nonnulls(result, reply, reply_number, answered_at) in (0, 4))
);
create unique index objection_position on objection (case_id, pos) where pos is not null;
create index objection_notice on objection (notice_id);
create index objection_case on objection (case_id, received_at);

create table objection_file (
  id uuid primary key default gen_random_uuid(),
  objection_id uuid not null references objection (id),
  ord integer not null,
  name text not null,
  kind text not null,
  size bigint not null,
  sha256 text not null,
  unique (objection_id, ord)
);
`;

export const noticeTriggers = `
create function refuse_shown_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.case_id, new.title, new.content, new.number, new.workdays, new.published_at, new.publisher_id, new.shown_sha256)
    is distinct from (old.case_id, old.title, old.content, old.number, old.workdays, old.published_at, old.publisher_id, old.shown_sha256) then
    raise exception 'what a notice showed is kept as it was' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger public_notice_shown before update or delete on public_notice for each row execute function refuse_shown_change();

create function refuse_objection_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.notice_id, new.case_id, new.receipt_no, new.received_at, new.pos, new.late, new.anonymous, new.contact, new.text)
    is distinct from (old.notice_id, old.case_id, old.receipt_no, old.received_at, old.pos, old.late, old.anonymous, old.contact, old.text) then
    raise exception 'what an objector sent is kept as it was' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger objection_sent before update or delete on objection for each row execute function refuse_objection_change();
`;

/** A receipt number that was given out is an official act: no repair goes back before it. */
export const actKinds = (kinds: readonly string[]): string => `
alter table official_act drop constraint official_act_kind_check;
alter table official_act add constraint official_act_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

export const noticeRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert, update on public_notice, objection to beian_app;
  grant select, insert on objection_file to beian_app;
end $$;
`;

/** Official documents with their numbers, the register of filings, packages. */
export const documentTables = `
create table number_counter (
  owner text not null,
  series text not null,
  year integer not null,
  last integer not null,
  primary key (owner, series, year)
);

create table official_document (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  type text not null,
  title_zh text not null,
  title_en text not null,
  content jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'numbered', 'sealed', 'void')),
  issuer_id uuid,
  number text unique,
  verify_code text unique,
  drafted_at timestamptz not null,
  /** 成文日期: the day of signing, as a legal instant. */
  signed_at timestamptz,
  sealed_at timestamptz,
  storage_key text,
  sha256 text,
  size bigint,
  activation integer not null,
  check (state <> 'sealed' or (storage_key is not null and sha256 is not null))
);
create index official_document_case on official_document (case_id, drafted_at);
create unique index official_document_open on official_document (case_id, type) where state = 'draft';
create index official_document_unsealed on official_document (signed_at) where state = 'numbered';
create function refuse_sealed_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.state = 'sealed' then
    raise exception 'a sealed document is immutable' using errcode = '42501';
  end if;
  if old.state = 'numbered' and (new.content, new.number, new.issuer_id, new.signed_at) is distinct from (old.content, old.number, old.issuer_id, old.signed_at) then
    raise exception 'the content of a numbered document is frozen' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger official_document_frozen before update or delete on official_document for each row execute function refuse_sealed_change();

create table document_delivery (
  id bigint generated always as identity primary key,
  document_id uuid not null references official_document (id),
  way text not null check (way in ('phone', 'mail', 'electronic', 'web')),
  delivered_at timestamptz not null,
  activation integer not null,
  unique (document_id, way, activation)
);

create table filing (
  id uuid primary key default gen_random_uuid(),
  filing_no text not null unique,
  applicant_id uuid not null,
  authority_id uuid not null,
  procedure_id text not null,
  kind_letter text not null,
  status text not null check (status in ('fixed', 'active', 'expiring', 'grace', 'renewalSuspended', 'rectifying', 'windingDown', 'lapsed', 'terminated', 'revoked')),
  filing_region text not null,
  supervising_region text,
  published_url text,
  published_on date
);
create index filing_applicant on filing (applicant_id);

create table filing_version (
  id uuid primary key default gen_random_uuid(),
  filing_id uuid not null references filing (id),
  version integer not null,
  case_id uuid not null references filing_case (id),
  valid_from date not null,
  valid_until date not null,
  effective_at timestamptz,
  unique (filing_id, version),
  unique (case_id),
  check (valid_from <= valid_until)
);

create table filing_line (
  version_id uuid not null references filing_version (id),
  ord integer not null,
  code text not null,
  occupation text not null,
  work_type text,
  levels integer[] not null,
  standard text not null,
  status text not null default 'active' check (status in ('active', 'exited')),
  primary key (version_id, ord)
);

create table filing_site (
  version_id uuid not null references filing_version (id),
  ord integer not null,
  address text not null,
  primary key (version_id, ord)
);

create table report_package (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  activation integer not null,
  name text not null,
  storage_key text not null,
  sha256 text not null,
  size bigint not null,
  made_at timestamptz not null default clock_timestamp(),
  unique (case_id, activation, name)
);

create table archive_package (
  case_id uuid primary key references filing_case (id),
  storage_key text not null,
  sha256 text not null,
  size bigint not null,
  assembled_at timestamptz not null default clock_timestamp(),
  sealed_at timestamptz,
  retention_until date
);
`;

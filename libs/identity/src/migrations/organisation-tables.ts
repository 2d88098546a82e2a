/** Regions and the bodies that file, review or give an opinion. Names are effective-dated: a document keeps the name of its day. */
export const organisationTables = `
create table region (
  code text primary key,
  parent_code text references region (code),
  province_code text not null,
  /** Codes from the province down, e.g. 410000/410700: a region and everything below it is one prefix. */
  path text not null,
  name_zh text not null,
  name_en text not null,
  level text not null check (level in ('nation', 'province', 'city', 'county')),
  authority_level text not null check (authority_level in ('nation', 'province', 'city', 'county'))
);
create index region_path on region (path text_pattern_ops);

create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('institution', 'authority', 'centre', 'industry', 'education', 'operator')),
  level text check (level in ('province', 'city', 'county')),
  name text not null,
  uscc text unique,
  region_code text not null references region (code),
  organ_code text,
  address text,
  phone text,
  profile jsonb not null default '{}',
  revision int not null default 1,
  created_at timestamptz not null default clock_timestamp()
);
create unique index organisation_authority on organisation (region_code) where kind = 'authority';
create index organisation_region on organisation (region_code, kind);

create table organisation_name (
  organisation_id uuid not null references organisation (id),
  valid_from date not null,
  name text not null,
  primary key (organisation_id, valid_from)
);
`;

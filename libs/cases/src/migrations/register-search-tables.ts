/**
 * What the public searches: one row for each published filing, kept beside the register. Triggers note which filings changed, whoever
 * changes them; the roll-up writes their rows anew, because the readings of names come from a library and not from the database.
 */
export const registerSearchTables = `
create table register_change (
  id bigint generated always as identity primary key,
  filing_id uuid not null
);

create table register_entry (
  filing_id uuid primary key references filing (id) on delete cascade,
  published_on date not null,
  valid_from date not null,
  valid_until date not null,
  /** The region of filing and those above it. */
  places text[] not null,
  /** Without spaces, width and case. */
  name text not null,
  /** From every syllable on, each after a space; the first letters of all of them. */
  pinyin text not null,
  initials text not null,
  /** Code, occupation, work type and levels of each line: 6-31-01-03 钳工 装配钳工 /5/4/3/ */
  lines text[] not null,
  /** Everything a row is found by; asked when few rows fit, so that they need not be looked for one by one. */
  words text[] not null
);
create index register_entry_newest on register_entry (published_on desc, filing_id desc);
create index register_entry_words on register_entry using gin (words);
create index register_entry_validity on register_entry using gist (daterange(valid_from, valid_until, '[]'));
create index filing_version_effective on filing_version (filing_id, version desc) where effective_at is not null;
`;

export const registerSearchTriggers = `
create function note_filing_change() returns trigger language plpgsql as $$
begin
  insert into register_change (filing_id) select id from changed;
  return null;
end $$;
create trigger filing_entered after insert on filing referencing new table as changed for each statement execute function note_filing_change();
create trigger filing_changed after update on filing referencing new table as changed for each statement execute function note_filing_change();

create function note_version_change() returns trigger language plpgsql as $$
begin
  insert into register_change (filing_id) select distinct filing_id from changed;
  return null;
end $$;
create trigger filing_version_entered after insert on filing_version referencing new table as changed for each statement execute function note_version_change();
create trigger filing_version_changed after update on filing_version referencing new table as changed for each statement execute function note_version_change();

create function note_line_change() returns trigger language plpgsql as $$
begin
  insert into register_change (filing_id) select distinct v.filing_id from changed c join filing_version v on v.id = c.version_id;
  return null;
end $$;
create trigger filing_line_entered after insert on filing_line referencing new table as changed for each statement execute function note_line_change();
create trigger filing_line_changed after update on filing_line referencing new table as changed for each statement execute function note_line_change();

create function note_name_change() returns trigger language plpgsql as $$
begin
  insert into register_change (filing_id) select id from filing where applicant_id = new.id;
  return null;
end $$;
create trigger organisation_renamed after update of name on organisation for each row when (old.name <> new.name) execute function note_name_change();

insert into register_change (filing_id) select id from filing;
`;

export const registerSearchRights = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant select, insert, delete on register_change to beian_app;
  grant select, insert, update, delete on register_entry to beian_app;
end $$;
`;

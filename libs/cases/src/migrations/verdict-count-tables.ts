/** How many cases at every place are over and conform; only the others are read when verdicts are counted. */
export const verdictCounts = `
create table conforming_count (
  place text primary key,
  cases bigint not null
);
/** Whether the case is among them. */
alter table filing_case add column verdict_counted boolean not null default false;
create index filing_case_uncounted on filing_case (id) where not verdict_counted and not synthetic;

/** Its log grew, it was routed elsewhere, or its verdict is another one: it does not count until it is found to conform again. */
create function uncount_case() returns trigger language plpgsql as $$
begin
  new.verdict_counted := false;
  perform from conforming_count where place in (select standing_places(old.filing_region, old.authority_id, old.supervising_region)) order by place for update;
  update conforming_count set cases = cases - 1 where place in (select standing_places(old.filing_region, old.authority_id, old.supervising_region));
  return new;
end $$;
create trigger filing_case_uncounted before update on filing_case for each row
  when (old.verdict_counted and (not new.verdict_counted or new.synthetic or new.ended_at is null or new.last_seq <> old.last_seq
    or (new.filing_region, new.authority_id, new.supervising_region) is distinct from (old.filing_region, old.authority_id, old.supervising_region)))
  execute function uncount_case();

create function uncount_deviating() returns trigger language plpgsql as $$
begin
  update filing_case set verdict_counted = false where id = new.case_id and verdict_counted;
  return null;
end $$;
create trigger case_verdict_uncounted after update on case_verdict for each row
  when (old.conforms and (not new.conforms or new.seq <> old.seq)) execute function uncount_deviating();
`;

export const verdictCountRights = `
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update on conforming_count to beian_app; end if;
end $$;
`;

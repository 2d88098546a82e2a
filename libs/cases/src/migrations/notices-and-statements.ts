import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
/** A message may be about no case, such as a locked account. */
alter table notification alter column case_id drop not null;
alter table live_event alter column case_id drop not null;

/** What the applicant puts beside a statement on an intended rejection; given_at is set when the statement is given, and then nothing changes. */
create table statement_file (
  id uuid primary key default gen_random_uuid(),
  case_id uuid not null references filing_case (id),
  name text not null,
  kind text not null,
  size bigint not null,
  sha256 text not null,
  storage_key text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default clock_timestamp(),
  given_at timestamptz
);
create index statement_file_case on statement_file (case_id);
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, update on statement_file to beian_app;
  end if;
end $$;
`;

const down = `
drop table statement_file;
delete from live_event where case_id is null;
delete from notification_read r using notification n where n.id = r.notification_id and n.case_id is null;
delete from notification where case_id is null;
alter table live_event alter column case_id set not null;
alter table notification alter column case_id set not null;
`;

/** Messages without a case, and the files of statements. */
export class NoticesAndStatements1795325815225 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
/** Institutions that asked to be told when a procedure begins to take applications in; the wish is gone once they were. */
create table intake_wish (
  procedure_id text not null,
  institution_id uuid not null references organisation (id),
  wished_by uuid not null references user_account (id),
  wished_at timestamptz not null default clock_timestamp(),
  primary key (procedure_id, institution_id)
);
/** Who was told of which opening: each once. */
create table intake_reminder (
  procedure_id text not null,
  institution_id uuid not null references organisation (id),
  opens_on date not null,
  told_at timestamptz not null default clock_timestamp(),
  primary key (procedure_id, institution_id, opens_on)
);
create index application_draft_procedure on application_draft (procedure_id) where case_id is null;
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, delete on intake_wish to beian_app;
    grant select, insert on intake_reminder to beian_app;
  end if;
end $$;
`;

/** Institutions are reminded on the day on which a window of applications opens. */
export class RemindOfOpenings1795362405123 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index application_draft_procedure; drop table intake_reminder; drop table intake_wish');
  }
}

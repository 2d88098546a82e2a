import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever stands in an application is found by his name: by a keyed fingerprint of it, so that no list of names comes to be. Noted by a trigger, written by the roll-up. */
export class FindPeople1795379700123 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table application_person_change (
        id bigint generated always as identity primary key,
        submission_id uuid not null
      );
      create table application_person (
        case_id uuid not null references filing_case (id) on delete cascade,
        /** Field of the application; \`assessors.*.name\` means any row. */
        path text not null,
        fingerprint text not null,
        primary key (fingerprint, case_id, path)
      );
      create index application_person_case on application_person (case_id);
      create function note_application_people() returns trigger language plpgsql as $$
      begin
        insert into application_person_change (submission_id) values (new.id);
        return null;
      end $$;
      create trigger application_received after insert on submission for each row when (new.task_id is null) execute function note_application_people();
      insert into application_person_change (submission_id) select id from submission where task_id is null order by received_at;
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
        grant select, insert, delete on application_person_change to beian_app;
        grant select, insert, update, delete on application_person to beian_app;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function note_application_people cascade; drop table application_person, application_person_change');
  }
}

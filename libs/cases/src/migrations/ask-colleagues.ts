import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleagues ask and remind each other of; who is responsible for a task stays as it is. */
export class AskColleagues1795351303680 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task_question (
        id uuid primary key default gen_random_uuid(),
        task_id uuid not null references task (id),
        case_id uuid not null references filing_case (id),
        asked_by uuid not null,
        on_behalf_of uuid,
        asked_of uuid not null,
        text text not null,
        asked_at timestamptz not null default clock_timestamp(),
        answer text,
        answered_at timestamptz,
        check ((answer is null) = (answered_at is null))
      );
      create index task_question_task on task_question (task_id, asked_at);
      create index task_question_asked on task_question (asked_of, asked_at) where answer is null;
      create index task_question_asking on task_question (asked_by) where answer is null;

      /** Once a day, whoever it was. */
      create table task_reminder (
        task_id uuid not null references task (id),
        day date not null,
        reminded_by uuid not null,
        at timestamptz not null default clock_timestamp(),
        primary key (task_id, day)
      );

      alter table task_history drop constraint task_history_kind_check;
      alter table task_history add constraint task_history_kind_check check (kind in ('claimed', 'released', 'assigned', 'delegated', 'takenOver', 'extended'));

      /** One person of the organisation; null = everybody who holds the role. */
      alter table notification add column user_id uuid references user_account (id);
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update on task_question, task_reminder to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification drop column user_id;
      alter table task_history drop constraint task_history_kind_check;
      alter table task_history add constraint task_history_kind_check check (kind in ('claimed', 'released', 'assigned', 'delegated', 'extended')) not valid;
      drop table task_reminder, task_question`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's own views of the inbox; tasks that wait are also listed by their arrival. */
export class SaveInboxViews1795351486714 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task_candidate add column received_at timestamptz not null default clock_timestamp();
      update task_candidate c set received_at = t.created_at from task t where t.id = c.task_id;
      create index task_candidate_received on task_candidate (holder, role, received_at desc, task_id desc) include (procedure_id, region, due_at);

      create table inbox_view (
        id uuid primary key default gen_random_uuid(),
        owner uuid not null references user_account (id),
        name text not null,
        box text not null check (box in ('mine', 'group', 'overdue', 'waiting', 'done')),
        /** procedure, region, q */
        filter jsonb not null,
        sort text not null check (sort in ('due', 'received')),
        columns text[] not null check (cardinality(columns) > 0),
        standing boolean not null default false,
        revision integer not null default 1,
        created_at timestamptz not null default clock_timestamp()
      );
      create unique index inbox_view_name on inbox_view (owner, lower(name));
      create unique index inbox_view_standing on inbox_view (owner) where standing;
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update, delete on inbox_view to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table inbox_view; drop index task_candidate_received; alter table task_candidate drop column received_at');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acted in a case that still runs: what these cases wait for is found without everything a person ever did. */
export class RememberWorkers1795361885049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_worker (
        user_id uuid not null,
        case_id uuid not null references filing_case (id),
        primary key (user_id, case_id)
      );
      create index case_worker_case on case_worker (case_id);
      insert into case_worker (user_id, case_id)
      select distinct t.completed_by, t.case_id from task t join filing_case c on c.id = t.case_id where c.ended_at is null and t.state = 'completed' and t.completed_by is not null;
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, delete on case_worker to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_worker');
  }
}

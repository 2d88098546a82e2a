import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions for people who do not sign in. Counts of rates are worth no write-ahead log: after a crash they begin anew. */
export class GuardPublicSite1795337843878 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unlogged table challenge (
  id uuid primary key default gen_random_uuid(),
  /** Every way of writing the answer that is taken. */
  answers text[] not null,
  asked_at timestamptz not null default clock_timestamp()
);
create index challenge_age on challenge (asked_at);
alter table rate_window set unlogged;
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, delete on challenge to beian_app;
  end if;
end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenge; alter table rate_window set logged');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The verdict of every case as it was last found; derived, and found anew at any time. */
export class CreateCaseVerdicts1795326000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_verdict (
        case_id uuid primary key references filing_case (id),
        conforms boolean not null,
        findings jsonb not null,
        events integer not null,
        /** The end of the log that was verified. */
        seq integer not null,
        hash bytea not null,
        verified_at timestamptz not null
      );
      create index case_verdict_deviating on case_verdict (verified_at desc) where not conforms;
      create index case_verdict_age on case_verdict (verified_at);
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update on case_verdict to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_verdict');
  }
}

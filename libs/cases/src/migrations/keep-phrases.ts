import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phrases for opinions: a person's own, and those of an organisation. */
export class KeepPhrases1795352058541 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table opinion_phrase (
        id uuid primary key default gen_random_uuid(),
        /** Null: of the organisation. */
        owner uuid references user_account (id),
        org_id uuid not null references organisation (id),
        text text not null,
        kept_by uuid not null references user_account (id),
        kept_at timestamptz not null default clock_timestamp()
      );
      create unique index opinion_phrase_once on opinion_phrase (org_id, coalesce(owner, '00000000-0000-0000-0000-000000000000'), md5(text));
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update, delete on opinion_phrase to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table opinion_phrase');
  }
}

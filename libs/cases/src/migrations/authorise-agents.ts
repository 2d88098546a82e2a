import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for an institution as its agent, by which letter, from when to when and in which procedures. */
export class AuthoriseAgents1795377866794 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agent_authorisation (
        id uuid primary key default gen_random_uuid(),
        institution_id uuid not null references organisation (id),
        agent uuid not null references user_account (id),
        /** Null: every procedure. */
        procedures text[] check (cardinality(procedures) > 0),
        from_date date not null,
        until_date date not null,
        letter_name text not null,
        letter_kind text not null,
        letter_size bigint not null,
        letter_sha256 text not null,
        named_by uuid not null references user_account (id),
        named_at timestamptz not null default clock_timestamp(),
        ended_by uuid references user_account (id),
        ended_at timestamptz,
        check (agent <> named_by),
        check (from_date <= until_date),
        check ((ended_by is null) = (ended_at is null))
      );
      create index agent_authorisation_agent on agent_authorisation (agent, until_date) where ended_at is null;
      create index agent_authorisation_institution on agent_authorisation (institution_id, until_date);
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update on agent_authorisation to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agent_authorisation');
  }
}

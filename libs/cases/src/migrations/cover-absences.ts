import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for an absent officer, from when to when and in which procedures. */
export class CoverAbsences1795350709239 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table absence_cover (
        id uuid primary key default gen_random_uuid(),
        absent uuid not null references user_account (id),
        deputy uuid not null references user_account (id),
        org_id uuid not null references organisation (id),
        /** Of the absent officer as they were when the deputy was named; what he lost since gives nothing. */
        roles text[] not null check (cardinality(roles) > 0),
        /** Null: every procedure. */
        procedures text[],
        from_date date not null,
        until_date date not null,
        reason text not null,
        named_at timestamptz not null default clock_timestamp(),
        /** A leader's word that the deputy may use roles he does not hold himself. */
        confirmed_by uuid references user_account (id),
        confirmed_at timestamptz,
        ended_by uuid references user_account (id),
        ended_at timestamptz,
        check (absent <> deputy),
        check (from_date <= until_date),
        check (confirmed_by is null or confirmed_by not in (absent, deputy)),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((ended_by is null) = (ended_at is null))
      );
      create index absence_cover_deputy on absence_cover (deputy, until_date) where ended_at is null;
      create index absence_cover_absent on absence_cover (absent, until_date);
      create index absence_cover_org on absence_cover (org_id, until_date);
      do $$
      begin
        if exists (select from pg_roles where rolname = 'beian_app') then grant select, insert, update on absence_cover to beian_app; end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table absence_cover');
  }
}

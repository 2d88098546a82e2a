import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The occupation catalogue in editions; each row says where its code is attested. */
export class CreateOccupations1760000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table occupation_edition (
  edition text primary key check (edition ~ '^[0-9]{4}$'),
  loaded_at timestamptz not null default clock_timestamp(),
  loaded_by uuid references user_account (id)
);
create table occupation (
  edition text not null references occupation_edition (edition),
  code text not null check (code ~ '^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$'),
  name text not null,
  /** Skill levels of the national standard, 5 = lowest; null = not on file. */
  levels int[],
  standard text,
  source text not null,
  primary key (edition, code)
);
create table occupation_successor (
  edition text not null,
  code text not null,
  earlier_edition text not null,
  earlier_code text not null,
  primary key (edition, code, earlier_edition, earlier_code),
  foreign key (edition, code) references occupation (edition, code) on delete cascade,
  foreign key (earlier_edition, earlier_code) references occupation (edition, code) on delete cascade
);
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, update, delete on occupation_edition, occupation, occupation_successor to beian_app;
  end if;
end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table occupation_successor, occupation, occupation_edition');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
/** What supervisors of any level put on record about a filing: an order to rectify, or a ground on which the filing could be ended. */
create table supervision_record (
  id uuid primary key default gen_random_uuid(),
  filing_id uuid not null references filing (id),
  kind text not null check (kind in ('rectificationOrder', 'terminationGround')),
  issued_by text not null,
  issued_on date not null,
  due_on date,
  done_on date,
  text text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  check (kind <> 'rectificationOrder' or due_on is not null)
);
create index supervision_record_filing on supervision_record (filing_id, issued_on);
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant select, insert, update on supervision_record to beian_app;
  end if;
end $$;
`;

/** Supervision records of filings. */
export class RecordSupervision1795342789397 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table supervision_record');
  }
}

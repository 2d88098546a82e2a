import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
alter table supervision_record
  /** Entered by mistake: it counts no more, and stays in the history of the filing with the reason. */
  add column taken_back_on date,
  add column taken_back_why text,
  add column taken_back_by uuid,
  add column taken_back_at timestamptz,
  add constraint supervision_record_taken_back check (num_nulls(taken_back_on, taken_back_why, taken_back_by, taken_back_at) in (0, 4));
`;

/** What was put on record about a filing by mistake is taken back. */
export class TakeBackSupervision1795362005917 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supervision_record drop constraint supervision_record_taken_back, drop column taken_back_on, drop column taken_back_why, drop column taken_back_by, drop column taken_back_at');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = `
alter table supervision_record
  /** What the record rests on: an inspection, a notice, an article. */
  add column basis text,
  /** How a rectification was completed. */
  add column completion text,
  add column recorded_by uuid,
  add column closed_by uuid,
  add column closed_at timestamptz,
  add constraint supervision_record_due check (due_on is null or due_on >= issued_on),
  add constraint supervision_record_done check (done_on is null or done_on >= issued_on);
`;

/** Supervisors enter what they put on record: with its basis, and who it was. */
export class EnterSupervision1795351419094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table supervision_record drop constraint supervision_record_due, drop constraint supervision_record_done, drop column basis, drop column completion, drop column recorded_by, drop column closed_by, drop column closed_at');
  }
}

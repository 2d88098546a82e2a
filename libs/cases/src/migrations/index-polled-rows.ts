import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked again every few seconds reads the rows it is about: open cases, and ended ones whose file is not sealed yet. */
export class IndexPolledRows1795339200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table filing_case add column file_sealed boolean not null default false');
    await runner.query('update filing_case c set file_sealed = true from archive_package a where a.case_id = c.id and a.sealed_at is not null');
    await runner.query('create index filing_case_open on filing_case (submitted_at) where ended_at is null and not synthetic');
    await runner.query('create index filing_case_unsealed on filing_case (ended_at) where ended_at is not null and not file_sealed and not synthetic');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index filing_case_unsealed');
    await runner.query('drop index filing_case_open');
    await runner.query('alter table filing_case drop column file_sealed');
  }
}

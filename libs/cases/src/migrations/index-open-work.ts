import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open cases and open tasks are counted and listed by the supervisor without reading the finished ones. */
export class IndexOpenWork1795350871500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index filing_case_running on filing_case (submitted_at desc, id desc) where ended_at is null');
    await runner.query(`create index task_open on task (case_id) include (due_at) where state = 'open'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index task_open');
    await runner.query('drop index filing_case_running');
  }
}

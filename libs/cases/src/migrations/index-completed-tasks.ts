import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was completed in a month is read without everything before it. */
export class IndexCompletedTasks1795354056331 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index task_completed on task (completed_at) where state = 'completed' and due_at is not null`);
    await runner.query('create index filing_case_ended on filing_case (ended_at) where ended_at is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index filing_case_ended');
    await runner.query('drop index task_completed');
  }
}

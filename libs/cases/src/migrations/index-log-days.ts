import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The entries of a day are found for its anchor without reading the whole log; the log grows in the order of time. */
export class IndexLogDays1760000000210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index case_event_recorded on case_event using brin (recorded_at) with (autosummarize = on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_event_recorded');
  }
}

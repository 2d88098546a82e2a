import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Day-end anchors hold the histories of filings beside the logs of cases; those made before say so by having no number of filings. */
export class AnchorFilings1795351500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table log_anchor add column filings integer;
create index filing_event_recorded on filing_event using brin (recorded_at) with (autosummarize = on);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index filing_event_recorded; alter table log_anchor drop column filings');
  }
}

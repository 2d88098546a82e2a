import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far publication lies from validity at most: so a day of years ago leads straight to the filings that can have been valid on it. */
export class BoundPublication1795361979843 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index register_entry_published_after on register_entry ((published_on - valid_from));
create index register_entry_valid_after on register_entry ((valid_until - published_on));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index register_entry_published_after, register_entry_valid_after');
  }
}

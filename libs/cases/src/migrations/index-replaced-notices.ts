import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The notice that another one replaced is found without reading them all. */
export class IndexReplacedNotices1795349879658 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index public_notice_replaced on public_notice (superseded_by) where superseded_by is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index public_notice_replaced');
  }
}

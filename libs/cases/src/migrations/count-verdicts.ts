import type { MigrationInterface, QueryRunner } from 'typeorm';
import { verdictCountRights, verdictCounts } from './verdict-count-tables.js';

export class CountVerdicts1795361885009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [verdictCounts, verdictCountRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger case_verdict_uncounted on case_verdict');
    await runner.query('drop function uncount_deviating()');
    await runner.query('drop trigger filing_case_uncounted on filing_case');
    await runner.query('drop function uncount_case()');
    await runner.query('drop table conforming_count');
    await runner.query('alter table filing_case drop column verdict_counted');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countStepsAnew, stepMonthRights, stepMonthTables } from './step-month-tables.js';

export class MeasureStepMonths1795351266217 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [stepMonthTables, countStepsAnew, stepMonthRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table step_month');
    await runner.query('alter table finished_step drop column region, drop column authority_id, drop column supervising_region');
  }
}

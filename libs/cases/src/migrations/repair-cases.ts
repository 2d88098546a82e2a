import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actsSoFar, repairRights, repairTables, repairTriggers } from './repair-tables.js';

export class RepairCases1795326889292 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [repairTables, repairTriggers, actsSoFar, repairRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger filing_case_past on filing_case');
    await runner.query('drop trigger case_anchor_past on case_anchor');
    await runner.query('drop trigger case_fact_past on case_fact');
    await runner.query('drop function keep_past_row, keep_past_value');
    await runner.query('drop table case_past_row, case_past_value, official_act, case_repair');
    await runner.query('alter table official_document drop column drafted_at_pos');
    await runner.query('alter table patch_answer drop constraint patch_answer_pkey, add primary key (case_id, patch_id)');
    await runner.query('drop index case_stimulus_service');
    await runner.query(`create unique index case_stimulus_service on case_stimulus (case_id, activation) where kind = 'service'`);
    await runner.query('drop index case_stimulus_timer');
    await runner.query(`create unique index case_stimulus_timer on case_stimulus (case_id, activation, element) where kind = 'timer'`);
    await runner.query('alter table case_stimulus drop column void_by, drop constraint case_stimulus_state_check');
    await runner.query(`alter table case_stimulus add constraint case_stimulus_state_check check (state in ('stored', 'applied', 'superseded'))`);
  }
}

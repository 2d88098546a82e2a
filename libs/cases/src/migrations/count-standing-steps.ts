import type { MigrationInterface, QueryRunner } from 'typeorm';
import { standingFunctions, standingOfRunningCases, standingRights, standingTables } from './standing-tables.js';

export class CountStandingSteps1795325517095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [standingTables, standingFunctions, standingOfRunningCases, standingRights]) await runner.query(sql);
    await runner.query('drop table element_count, element_delta');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table step_duration, finished_step, standing_bucket, standing_delta, standing_step');
    await runner.query('drop function note_standing, standing_places');
    await runner.query('alter table filing_case drop column edition');
    await runner.query('drop table diagram_edition');
    await runner.query(`create table element_delta (id bigint generated always as identity primary key, procedure_id text not null, process_id text not null, element text not null,
      region text not null, tokens integer not null, passed integer not null)`);
    await runner.query(`create table element_count (procedure_id text not null, process_id text not null, element text not null, region text not null, tokens bigint not null, passed bigint not null,
      primary key (procedure_id, process_id, element, region))`);
  }
}

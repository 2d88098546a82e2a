import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wholeDurationRights, wholeDurations, wholeDurationsOfEndedCases } from './whole-duration-tables.js';

export class CountWholeDurations1795401773694 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [wholeDurations, wholeDurationsOfEndedCases, wholeDurationRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const change of ['ended', 'changed', 'removed']) await runner.query(`drop trigger filing_case_${change} on filing_case`);
    await runner.query('drop function note_whole_duration()');
    await runner.query('drop table ended_case, whole_duration');
  }
}

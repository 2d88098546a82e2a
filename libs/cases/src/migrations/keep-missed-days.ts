import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A filing whose day failed lives on from there, while the others have gone on. */
export class KeepMissedDays1795347987224 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table filing_life add column missed_day date;
create index filing_life_missed on filing_life (filing_id) where missed_day is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table filing_life drop column missed_day');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The step in which a phrase was kept: there it stands before the others. */
export class PlacePhrases1795391347664 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table opinion_phrase add column step text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table opinion_phrase drop column step');
  }
}

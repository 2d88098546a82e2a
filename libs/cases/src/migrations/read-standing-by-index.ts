import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures and lists of open steps are read from indexes alone: the rows of one place lie scattered over the table, but side by side in
 * the index. What nobody stands in any more is found without looking at everything else.
 */
export class ReadStandingByIndex1795331850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table standing_bucket drop constraint standing_bucket_pkey, add primary key (place, procedure_id, path, element, edition, entered_on, due_on) include (tokens)`);
    await runner.query('create index standing_bucket_left on standing_bucket (place) where tokens = 0');
    await runner.query('drop index standing_step_place');
    await runner.query(`create index standing_step_place on standing_step (procedure_id, path, element, submitted_at desc, case_id desc)
      include (entered_on, due_on, edition, region, authority_id, supervising_region)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index standing_step_place');
    await runner.query('create index standing_step_place on standing_step (procedure_id, path, element, submitted_at desc, case_id desc)');
    await runner.query('drop index standing_bucket_left');
    await runner.query('alter table standing_bucket drop constraint standing_bucket_pkey, add primary key (place, procedure_id, path, element, edition, entered_on, due_on)');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of a filing as one text: what is asked of a thousand rows needs no list taken apart for each. */
export class JoinSearchedLines1795376400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table register_entry alter column lines type text using array_to_string(lines, E'\\n')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table register_entry alter column lines type text[] using string_to_array(lines, E'\\n')`);
  }
}

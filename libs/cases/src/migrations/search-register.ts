import type { MigrationInterface, QueryRunner } from 'typeorm';
import { registerSearchRights, registerSearchTables, registerSearchTriggers } from './register-search-tables.js';

/** The register is searched by name, reading, place, occupation, level and day. */
export class SearchRegister1795338064527 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [registerSearchTables, registerSearchTriggers, registerSearchRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function note_filing_change, note_version_change, note_line_change, note_name_change cascade;
      drop index filing_version_effective; drop table register_entry, register_change`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { adoptFilings } from './adopt-filings.js';
import { filingLifeRights, filingLifeTables, withoutFilingLife } from './filing-life-tables.js';

export class FilingLife1795342341343 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(filingLifeTables);
    await adoptFilings(runner);
    await runner.query(filingLifeRights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(withoutFilingLife);
  }
}

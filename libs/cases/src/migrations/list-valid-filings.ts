import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filings that are valid on a day are found in the order of their publication without looking at the others. */
export class ListValidFilings1795341826163 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index register_entry_newest, register_entry_validity;
create index register_entry_newest on register_entry (published_on desc, filing_id desc, valid_from, valid_until);
insert into register_change (filing_id) select id from filing;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index register_entry_newest;
create index register_entry_newest on register_entry (published_on desc, filing_id desc);
create index register_entry_validity on register_entry using gist (daterange(valid_from, valid_until, '[]'));`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A filing that was ended is found as valid on no day after that, whatever its dates say. */
export class DaysInForce1795350789023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table register_entry add column in_force datemultirange;
update register_entry set in_force = datemultirange(daterange(valid_from, valid_until, '[]'));
alter table register_entry alter column in_force set not null;
insert into register_change (filing_id) select id from filing;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table register_entry drop column in_force; insert into register_change (filing_id) select id from filing');
  }
}

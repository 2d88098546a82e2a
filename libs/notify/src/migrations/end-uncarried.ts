import type { MigrationInterface, QueryRunner } from 'typeorm';

const failures = (names: readonly string[]): string => `
alter table message_delivery drop constraint message_delivery_failure_check;
alter table message_delivery add constraint message_delivery_failure_check check (failure in (${names.map((name) => `'${name}'`).join(', ')}));`;

const before = ['REFUSED', 'UNREACHABLE', 'NO_ADDRESS', 'NO_READER', 'UNKNOWN_TEMPLATE'];

/** What nothing carries is given up after a while, and says so. */
export class EndUncarried1795351200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(failures([...before, 'NOT_CARRIED']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update message_delivery set failure = 'UNREACHABLE' where failure = 'NOT_CARRIED'`);
    await runner.query(failures(before));
  }
}

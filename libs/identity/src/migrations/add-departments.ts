import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the authority of a province is a centre, the department beside it decides and issues. */
export class AddDepartments1795338192056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('institution', 'authority', 'department', 'centre', 'industry', 'education', 'operator'));
create unique index organisation_department on organisation (region_code) where kind = 'department';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index organisation_department;
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in ('institution', 'authority', 'centre', 'industry', 'education', 'operator'));
`);
  }
}

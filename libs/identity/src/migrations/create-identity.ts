import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accountTables } from './account-tables.js';
import { applicationRights } from './application-rights.js';
import { guardTables } from './guard-tables.js';
import { organisationTables } from './organisation-tables.js';

export class CreateIdentity1760000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [organisationTables, accountTables, guardTables, applicationRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency_record, rate_window, audit_head, audit_entry, session, role_grant, password_history,
      user_account, organisation_name, organisation, region; drop function refuse_change`);
  }
}

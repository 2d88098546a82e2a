import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actKinds, noticeRights, noticeTables, noticeTriggers } from './notice-tables.js';

const acts = ['signed', 'delivered', 'fixed', 'effective', 'published', 'reported', 'extended', 'archived'];

/** Public notices, objections and what was sent with them. */
export class PublishNotices1795338218455 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [noticeTables, noticeTriggers, actKinds([...acts, 'received']), noticeRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table objection_file, objection, public_notice');
    await runner.query('drop function refuse_shown_change, refuse_objection_change');
    await runner.query(`delete from official_act where kind = 'received'`);
    await runner.query(actKinds(acts));
  }
}

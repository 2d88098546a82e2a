import type { MigrationInterface, QueryRunner } from 'typeorm';
import { applicationRights } from './application-rights.js';
import { caseTables } from './case-tables.js';
import { documentTables } from './document-tables.js';
import { factTables } from './fact-tables.js';
import { operationTables } from './operation-tables.js';
import { taskTables } from './task-tables.js';

export class CreateCases1760000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [caseTables, taskTables, factTables, documentTables, operationTables, applicationRights]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table incident, live_event, notification_read, notification, element_count, element_delta, calendar_day, calendar_year,
      case_diagram, diagram, archive_package, report_package, filing_site, filing_line, filing_version, filing, document_delivery, official_document,
      number_counter, task_file, material_file, material_item, service_job, patch_answer, rule_answer, case_scope, case_fact, case_anchor, case_timer,
      application_draft, task_draft, case_comment, task_history, applicant_bigram, task_candidate, task, submission, log_anchor, case_event,
      case_stimulus, filing_case, platform_clock`);
    await runner.query('drop function refuse_log_change, refuse_sealed_change');
  }
}

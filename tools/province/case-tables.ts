/** A table with rows of a case, and which: `$1` is the case. In an order in which no row names one that comes later. */
export interface CaseTable {
  readonly name: string;
  readonly of: string;
  readonly order: string;
}

const ofCase = (name: string, order: string): CaseTable => ({ name, of: 'case_id = $1', order });
const filing = '(select filing_id from filing_case where id = $1)';
const version = `(select id from filing_version where filing_id = ${filing})`;

/** The filing that a case made or concerns stands before it: a copy of the case has a filing of its own. */
export const caseTables: readonly CaseTable[] = [
  { name: 'filing', of: `id = ${filing}`, order: 'id' },
  { name: 'filing_case', of: 'id = $1', order: 'id' },
  { name: 'filing_version', of: `filing_id = ${filing}`, order: 'version' },
  { name: 'filing_line', of: `version_id in ${version}`, order: 'version_id, ord' },
  { name: 'filing_site', of: `version_id in ${version}`, order: 'version_id, ord' },
  { name: 'filing_life', of: `filing_id = ${filing}`, order: 'filing_id' },
  { name: 'filing_event', of: `filing_id = ${filing}`, order: 'seq' },
  ofCase('case_diagram', 'process_id'),
  ofCase('case_stimulus', 'pos'),
  ofCase('submission', 'pos'),
  ofCase('task', 'activation, instance'),
  { name: 'task_candidate', of: 'task_id in (select id from task where case_id = $1)', order: 'task_id, holder, role' },
  ofCase('case_timer', 'activation, element'),
  ofCase('case_anchor', 'name'),
  ofCase('case_fact', 'key'),
  ofCase('case_scope', 'activation'),
  ofCase('rule_answer', 'activation, element'),
  ofCase('patch_answer', 'pos, patch_id'),
  ofCase('service_job', 'activation'),
  ofCase('material_item', 'material_id'),
  { name: 'material_file', of: 'item_id in (select id from material_item where case_id = $1)', order: 'uploaded_at, id' },
  ofCase('task_file', 'uploaded_at, id'),
  ofCase('statement_file', 'uploaded_at, id'),
  ofCase('official_document', 'drafted_at, id'),
  { name: 'document_delivery', of: 'document_id in (select id from official_document where case_id = $1)', order: 'id' },
  ofCase('public_notice', 'published_at'),
  ofCase('objection', 'received_at'),
  { name: 'objection_file', of: 'objection_id in (select id from objection where case_id = $1)', order: 'objection_id, ord' },
  ofCase('report_package', 'activation, name'),
  ofCase('archive_package', 'case_id'),
  ofCase('official_act', 'pos, kind, subject'),
  ofCase('case_past_value', 'set_at_pos, kind, name'),
  ofCase('case_past_row', 'replaced_at_pos'),
  ofCase('standing_step', 'activation'),
  { name: 'notification', of: `case_id = $1 or case_id is null and filing_id = ${filing}`, order: 'id' },
  ofCase('case_event', 'seq'),
];

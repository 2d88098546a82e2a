/** Rights of the role that api and worker connect as, where the server has it: no DDL, and the log only grows. */
export const applicationRights = `
do $$
declare
  table_name text;
begin
  if not exists (select from pg_roles where rolname = 'beian_app') then return; end if;
  grant usage on schema public to beian_app;
  foreach table_name in array array[
    'platform_clock', 'filing_case', 'case_stimulus', 'submission', 'task', 'task_candidate', 'applicant_bigram', 'task_history', 'case_comment', 'task_draft',
    'application_draft', 'case_timer', 'case_anchor', 'case_fact', 'case_scope', 'rule_answer', 'patch_answer', 'service_job', 'material_item',
    'material_file', 'task_file', 'number_counter', 'official_document', 'document_delivery', 'filing', 'filing_version', 'filing_line', 'filing_site',
    'report_package', 'archive_package', 'diagram', 'case_diagram', 'calendar_year', 'calendar_day', 'element_delta', 'element_count', 'notification',
    'notification_read', 'live_event', 'incident'
  ] loop
    execute format('grant select, insert, update on %I to beian_app', table_name);
  end loop;
  grant select, insert on case_event, log_anchor to beian_app;
  grant delete on task_candidate, task_draft, application_draft, material_item, material_file, task_file, calendar_day, element_delta, live_event, case_fact to beian_app;
end $$;
`;

/** Rights of the role that api and worker connect as, where a database has that role: no DDL, and the audit chain only grows. */
export const applicationRights = `
do $$
begin
  if exists (select from pg_roles where rolname = 'beian_app') then
    grant usage on schema public to beian_app;
    grant select, insert, update on region, organisation, organisation_name, user_account, password_history, role_grant, session, audit_head to beian_app;
    grant select, insert on audit_entry to beian_app;
    grant delete on organisation_name, password_history, session to beian_app;
    grant select, insert, update, delete on rate_window, idempotency_record to beian_app;
  end if;
end $$;
`;

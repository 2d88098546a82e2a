import { liveChannel } from '@beian/cases';
import type { SharedMessage } from '@beian/procedure/declaration';
import type { EntityManager } from 'typeorm';

/** A message to every organisation with a security administrator, in the transaction of what it tells. It names an account: on the page only, never in a mail. */
export async function tellSecurityAdministrators(manager: EntityManager, template: SharedMessage, parameters: Readonly<Record<string, string>>): Promise<void> {
  await manager.query(
    `with addressed as (
       insert into notification (org_id, role, template, parameters, created_at)
       select distinct g.organisation_id, 'securityAdmin', $1, $2::jsonb, clock_timestamp() + k.offset_ms * interval '1 millisecond'
       from role_grant g, platform_clock k where g.role = 'securityAdmin' and g.state = 'approved'
       returning id, org_id),
     told as (insert into live_event (kind, subject, orgs) select 'notification', id::text, array[org_id] from addressed returning 1)
     select pg_notify($3, '') where exists (select from told)`,
    [template, JSON.stringify(parameters), liveChannel],
  );
}

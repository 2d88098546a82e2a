import type { SharedMessage } from '@beian/procedure/declaration';
import type { EntityManager } from 'typeorm';
import { tellAddressed } from './tell-addressed.js';

/** A message to every organisation with a security administrator. It names an account: on the page only, never in a mail. */
export function tellSecurityAdministrators(manager: EntityManager, template: SharedMessage, parameters: Readonly<Record<string, string>>): Promise<void> {
  return tellAddressed(
    manager,
    `insert into notification (org_id, role, template, parameters, created_at)
     select distinct g.organisation_id, 'securityAdmin', $1, $2::jsonb, clock_timestamp() + k.offset_ms * interval '1 millisecond'
     from role_grant g, platform_clock k where g.role = 'securityAdmin' and g.state = 'approved'
     returning id, org_id`,
    [template, JSON.stringify(parameters)],
  );
}

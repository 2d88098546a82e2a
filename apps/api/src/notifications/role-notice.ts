import { roles, type TellHolder } from '@beian/identity';
import { tellAddressed } from './tell-addressed.js';

/** Whose role was given or taken reads so on the page, where one of his organisations is left, and by mail. */
export const tellHolder: TellHolder = (manager, { userId, organisationId, role, state }) => {
  const { zh, en } = roles[role];
  return tellAddressed(
    manager,
    `insert into notification (org_id, user_id, template, parameters, created_at)
     select coalesce((select g.organisation_id from role_grant g where g.user_id = $2 and g.state = 'approved' order by g.organisation_id = $1 desc limit 1), $1),
       $2, $3, $4::jsonb, clock_timestamp() + k.offset_ms * interval '1 millisecond'
     from platform_clock k returning id, org_id`,
    [organisationId, userId, state === 'approved' ? 'role-given' : 'role-taken', JSON.stringify({ role: { zh, en } })],
  );
};

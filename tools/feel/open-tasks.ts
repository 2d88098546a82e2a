import type { Pool } from 'pg';
import type { Visited } from './first-load.js';

/** Of every step of every procedure one task that nobody took, and somebody who may do it. */
const oneOfEachStep = `
select distinct on (t.process_id, t.element) t.id::text as id, t.role, u.username
from task t join filing_case c on c.id = t.case_id join user_account u on u.state = 'active'
join role_grant g on g.user_id = u.id and g.role = t.role and g.state = 'approved' and (t.assignee is null or t.assignee = u.id::text)
  and (g.organisation_id = t.org_id or (t.org_id is null and (g.organisation_id = t.applicant_id or t.assignee is not null)))
where t.state = 'open' and t.claimed_by is null and not c.synthetic
order by t.process_id, t.element, t.created_at desc, u.username`;

export async function openTasks(database: Pool): Promise<readonly Visited[]> {
  const { rows } = await database.query<{ id: string; role: string; username: string }>(oneOfEachStep);
  return rows.map(({ id, role, username }) => {
    const desk = role.startsWith('applicant') ? 'institution' : 'officer';
    return { desk, username, path: `/${desk}/tasks/${id}` };
  });
}

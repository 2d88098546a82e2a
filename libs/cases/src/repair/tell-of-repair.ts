import type { SharedMessage } from '@beian/procedure/declaration';
import { readRepair } from '@beian/procedure/kernel';
import type { Passage } from '../advance/passage.js';
import { stimulusOf } from '../run/stimulus-of.js';

const template: SharedMessage = 'case-repaired';

/** Whose task vanishes, and whose act is void, learns of it: the holders of the role in the organisation, the applicant as a whole. */
export async function tellOfRepair({ sql, memory, stimulus }: Passage): Promise<void> {
  const { row } = memory;
  const { cancelled } = readRepair(stimulusOf(stimulus));
  const told = await sql.rows<{ org: string }>(
    `with concerned as (
       select coalesce(org_id, $4::uuid) as org, role from task where case_id = $1 and state in ('open', 'completing') and activation = any($2)
       union
       select b.actor_org, b.role from case_stimulus s join submission b on b.id = s.submission_id where s.case_id = $1 and s.void_by = $3)
     insert into notification (case_id, org_id, role, template, parameters, created_at)
     select distinct $1::uuid, org, case when org = $5 then null else role end, $8, jsonb_build_object('caseNo', $6::text), $7::timestamptz
     from concerned where org is not null returning org_id as org`,
    [row.id, cancelled.map(({ activation }) => activation), stimulus.pos, row.authorityId, row.applicantId, row.caseNo, stimulus.receivedAt, template],
  );
  memory.messages.push(...told.map(({ org }) => org));
}

import { storeMessage, type NewMessage } from '@beian/notify';
import { liveChannel } from '../advance/live-events.js';
import type { Sql } from '../database/sql.js';

/** A message that no position of a case brings, such as a reminder of a filing between its cases; open pages hear of it. */
export async function tellOrganisation(sql: Sql, message: NewMessage): Promise<void> {
  await storeMessage(sql, message);
  await sql.later(
    `with told as (insert into live_event (kind, case_id, subject, orgs) values ('notification', $1::uuid, coalesce(($2::uuid)::text, ($1::uuid)::text, ''), array[$3::uuid]) returning 1)
     select pg_notify($4, '') from told`,
    [message.caseId, message.filingId, message.orgId, liveChannel],
  );
}

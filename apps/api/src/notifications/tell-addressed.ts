import { liveChannel } from '@beian/cases';
import type { EntityManager } from 'typeorm';

/** Stores messages in the transaction of what they tell, and wakes the pages of who they are for. @param messages inserts them and returns id and org_id */
export async function tellAddressed(manager: EntityManager, messages: string, values: readonly string[]): Promise<void> {
  await manager.query(
    `with addressed as (${messages}),
     told as (insert into live_event (kind, subject, orgs) select 'notification', id::text, array[org_id] from addressed returning 1)
     select pg_notify($${values.length + 1}, '') where exists (select from told)`,
    [...values, liveChannel],
  );
}

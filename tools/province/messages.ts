import { addDays } from '@beian/calendar';
import type { Sql } from '@beian/cases';
import type { JsonObject } from '@beian/procedure/kernel';
import type { Copy } from './plan.js';
import { insertInto } from './insert-rows.js';
import { textIn } from './snapshot.js';

/** Messages of a case that is over for longer than this are of no interest to anybody. */
const keptDays = 60;
/** What is older than this has been read. */
const unreadDays = 4;
const batch = 2_000;
const dayMs = 86_400_000;

const daysBefore = (instant: string, days: number): string => new Date(Date.parse(instant) - days * dayMs).toISOString();

/** What was told of a copy that is open or was over lately. */
export function toldOf({ template: { endedOn }, days }: Copy, rows: string, writtenAt: string): readonly JsonObject[] {
  if (endedOn !== null && addDays(endedOn, days) < daysBefore(writtenAt, keptDays).slice(0, 10)) return [];
  const told: readonly JsonObject[] = JSON.parse(rows);
  return told;
}

/** In the order in which they were told, as their page lists them; whoever they are for has read all but the latest. */
export async function storeMessages(sql: Sql, messages: readonly JsonObject[], writtenAt: string): Promise<void> {
  const last = await sql.row<{ id: string }>('select coalesce(max(id), 0)::text as id from notification');
  const inOrder = messages.map((row) => ({ row, at: Date.parse(textIn(row, 'created_at')) })).sort((one, other) => one.at - other.at).map(({ row }) => row);
  for (let at = 0; at < inOrder.length; at += batch) await insertInto(sql, 'notification', inOrder.slice(at, at + batch));
  await sql.run(
    `insert into notification_read (notification_id, user_id, read_at)
     select distinct n.id, g.user_id, n.created_at from notification n
     join role_grant g on g.state = 'approved' and g.organisation_id = n.org_id and (n.role is null or n.role = g.role) and (n.user_id is null or n.user_id = g.user_id)
     where n.id > $1::bigint and n.created_at < $2::timestamptz`,
    [last?.id ?? '0', daysBefore(writtenAt, unreadDays)]);
}

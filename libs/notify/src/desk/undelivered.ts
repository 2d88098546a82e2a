import type { Sql } from '../sql.js';

export interface Undelivered {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly caseId: string | null;
  readonly caseNo: string | null;
  readonly channel: 'mail' | 'sms' | 'page';
  readonly template: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly state: 'waiting' | 'givenUp';
  readonly failure: string | null;
  readonly answer: string | null;
  readonly attempts: number;
  readonly recipient: string | null;
  readonly organisation: string | null;
  readonly createdAt: string;
  readonly nextAt: string;
}

/** A condition on the case, named `c`, and on the organisation the message is for, `n.org_id`, with its values from $1 on. */
export interface Within {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Given up; failed and tried again; or waiting for longer than a server would make it. */
const notDelivered = `(d.state = 'givenUp' or (d.state = 'waiting' and (d.failure is not null or d.created_at < statement_timestamp() - interval '15 minutes')))`;
const from = `from message_delivery d left join filing_case c on c.id = d.case_id left join notification n on n.id = d.notification_id
  left join user_account u on u.id = d.user_id left join organisation o on o.id = n.org_id`;

export function readUndelivered(sql: Sql, { sql: within, values }: Within, limit: number): Promise<readonly Undelivered[]> {
  return sql.rows<Undelivered>(
    `select d.id, d.case_id as "caseId", c.case_no as "caseNo", d.channel, d.template, d.parameters, d.state, d.failure, d.answer, d.attempts, u.name as recipient, o.name as organisation,
       d.created_at as "createdAt", d.next_at as "nextAt" ${from}
     where d.state in ('waiting', 'givenUp') and ${notDelivered} and ${within} order by d.created_at desc, d.id limit ${limit}`, values);
}

/** Tried at once, and then for three days again. A message that nobody could read is dispatched anew. */
export async function retryDelivery(sql: Sql, id: string): Promise<void> {
  await sql.run(
    `with again as (
       update message_delivery set state = 'waiting', attempts = 0, tried_since = clock_timestamp(), next_at = clock_timestamp(), closed_at = null
       where id = $1 and state in ('waiting', 'givenUp') and channel <> 'page'),
     anew as (
       update message_delivery set state = 'settled', settled_reason = 'dispatched again', closed_at = clock_timestamp()
       where id = $1 and channel = 'page' and state = 'givenUp' returning notification_id)
     update notification set dispatched_at = null where id in (select notification_id from anew)`, [id]);
}

/** Told otherwise, such as by phone: nothing is tried any more. */
export async function settleDelivery(sql: Sql, id: string, userId: string, reason: string): Promise<void> {
  await sql.run(
    `update message_delivery set state = 'settled', settled_by = $2, settled_reason = $3, closed_at = clock_timestamp(), address_sealed = null where id = $1 and state in ('waiting', 'givenUp')`,
    [id, userId, reason]);
}

export function findUndelivered(sql: Sql, id: string, { sql: within, values }: Within): Promise<{ readonly id: string; readonly caseId: string | null } | null> {
  return sql.row(`select d.id, d.case_id as "caseId" ${from} where d.id = $${values.length + 1} and d.state in ('waiting', 'givenUp') and ${within}`, [...values, id]);
}

/** What an operator wants to be woken for. */
export async function countUndelivered(sql: Sql): Promise<{ readonly waiting: number; readonly givenUp: number; readonly oldestSeconds: number }> {
  const row = await sql.row<{ waiting: number; givenUp: number; oldestSeconds: number }>(
    `select (count(*) filter (where state = 'waiting'))::int as waiting, (count(*) filter (where state = 'givenUp'))::int as "givenUp",
       coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where state = 'waiting')), 0)::float8 as "oldestSeconds"
     from message_delivery where state in ('waiting', 'givenUp')`);
  return row ?? { waiting: 0, givenUp: 0, oldestSeconds: 0 };
}

import type { ChannelName } from '../channels/channel.js';
import type { DeliveryFailure } from '../channels/channel.js';
import type { Sql } from '../sql.js';

export interface ClaimedDelivery {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly channel: ChannelName;
  readonly caseId: string | null;
  readonly userId: string | null;
  readonly template: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly language: string;
  readonly attempts: number;
  /** Of the account, as it is now. */
  readonly address: string | null;
  readonly sealed: string | null;
  readonly place: string | null;
}

/** A worker keeps what it claims for this long: longer than a batch can take, short enough that a killed one delays little. */
const kept = `interval '5 minutes'`;

/** As long as mail servers try. */
const patience = `interval '3 days'`;

/** Counts the attempt and hides the row from other workers before anything is sent; no transaction stays open meanwhile. */
export function claimDeliveries(sql: Sql, channels: readonly ChannelName[], limit: number): Promise<readonly ClaimedDelivery[]> {
  return sql.rows<ClaimedDelivery>(
    `with due as (
       select id from message_delivery where state = 'waiting' and next_at <= statement_timestamp() and channel = any ($1) order by next_at limit $2 for update skip locked)
     update message_delivery d set attempts = attempts + 1, next_at = clock_timestamp() + ${kept} from due where d.id = due.id
     returning d.id, d.channel, d.case_id as "caseId", d.user_id as "userId", d.template, d.parameters, d.language, d.attempts, d.address_sealed as sealed, d.address_place as place,
       (select case d.channel when 'mail' then u.email else u.mobile end from user_account u where u.id = d.user_id and u.state = 'active') as address`,
    [channels, limit],
  );
}

export async function markSent(sql: Sql, id: string): Promise<void> {
  await sql.run(
    `update message_delivery set state = 'sent', closed_at = clock_timestamp(), failure = null, answer = null, address_sealed = null where id = $1 and state = 'waiting'`, [id]);
}

/** Tried again after 10 s, then each time after twice as long, at most an hour. */
export async function markFailed(sql: Sql, id: string, { code, message }: DeliveryFailure): Promise<'waiting' | 'givenUp'> {
  const row = await sql.row<{ state: 'waiting' | 'givenUp' }>(
    `update message_delivery set failure = $2, answer = $3, next_at = clock_timestamp() + least(10 * power(2, least(attempts, 20) - 1), 3600) * interval '1 second',
       state = case when $4 or tried_since < clock_timestamp() - ${patience} then 'givenUp' else 'waiting' end,
       closed_at = case when $4 or tried_since < clock_timestamp() - ${patience} then clock_timestamp() end
     where id = $1 and state = 'waiting' returning state`,
    [id, code, message, code !== 'UNREACHABLE'],
  );
  return row?.state ?? 'givenUp';
}

/** What nothing carries ends too, as what cannot be sent: seen until somebody names a server and has it tried again, or tells the person otherwise. */
export function giveUpUncarried(sql: Sql, carried: readonly ChannelName[]): Promise<readonly Pick<ClaimedDelivery, 'channel'>[]> {
  return sql.rows<Pick<ClaimedDelivery, 'channel'>>(
    `update message_delivery set state = 'givenUp', failure = 'NOT_CARRIED', closed_at = clock_timestamp()
     where state = 'waiting' and next_at < statement_timestamp() - ${patience} and channel <> all ($1) returning channel`, [carried]);
}

import { messageOf, type MessageDeclaration, type ProcedureRegistry } from '@beian/procedure/declaration';
import type { ChannelName } from '../channels/channel.js';
import type { Transactions } from '../sql.js';

interface Undispatched {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly template: string;
}

/** Who reads a message `n`: whoever holds its role in its organisation, or the one person it names; of a case of an institution also its agents, in the place of its operators; a person who is told of himself alone, even after his last role. */
const readers = `lateral (
    select g.user_id from role_grant g where g.organisation_id = n.org_id and g.state = 'approved' and (n.role is null or g.role = n.role) and (n.user_id is null or n.user_id = g.user_id)
    union
    select n.user_id where n.user_id is not null and n.case_id is null and n.filing_id is null
    union
    select a.agent from agency_in_force a join filing_case c on c.id = n.case_id and c.applicant_id = a.institution_id and (a.procedures is null or c.procedure_id = any (a.procedures))
    where a.institution_id = n.org_id and n.user_id is null and (n.role is null or n.role = 'applicantOperator')) r join user_account u on u.id = r.user_id and u.state = 'active'`;

/** Every reader who has an address for the channel; kinds that may be switched off, unless they are. */
const toHolders = `
insert into message_delivery (notification_id, case_id, filing_id, user_id, channel, template, parameters, language)
select n.id, n.case_id, n.filing_id, u.id, m.channel, n.template, n.parameters, u.locale
from jsonb_to_recordset($1::jsonb) as m(id bigint, channel text, kind text) join notification n on n.id = m.id, ${readers}
where case m.channel when 'mail' then u.email else u.mobile end <> '' and not exists (select from message_preference p where p.user_id = u.id and p.kind = m.kind and m.channel = 'mail' and not p.mail)
on conflict do nothing`;

/** A message that nobody can read is one that was not delivered. */
const toNobody = `
insert into message_delivery (notification_id, case_id, filing_id, channel, template, parameters, language, state, failure, closed_at)
select n.id, n.case_id, n.filing_id, 'page', n.template, n.parameters, 'zh-CN', 'givenUp', 'NO_READER', clock_timestamp()
from notification n where n.id = any ($1::bigint[]) and not exists (select from ${readers})`;

/** What the law wants told, to readers of whom none has an address: they may never look at the page. */
const toUnaddressed = `
insert into message_delivery (notification_id, case_id, filing_id, user_id, channel, template, parameters, language, state, failure, closed_at)
select n.id, n.case_id, n.filing_id, u.id, 'mail', n.template, n.parameters, u.locale, 'givenUp', 'NO_ADDRESS', clock_timestamp()
from notification n, ${readers}
where n.id = any ($1::bigint[]) and not exists (select from ${readers} where u.email <> '')
on conflict do nothing`;

/** Finds the people behind new messages, once each however many workers look. */
export function dispatchMessages(database: Transactions, registry: ProcedureRegistry, channels: readonly ChannelName[], limit: number): Promise<number> {
  return database.transaction(async (sql) => {
    const found = await sql.rows<Undispatched>('select id::text as id, template from notification where dispatched_at is null order by id limit $1 for update skip locked', [limit]);
    if (found.length === 0) return 0;
    const ids = found.map(({ id }) => id);
    const ways = found.flatMap((message) => waysOut(message, registry, channels));
    await sql.run(toHolders, [JSON.stringify(ways)]);
    await sql.run(toNobody, [ids]);
    await sql.run(toUnaddressed, [ways.filter(({ channel, kind }) => channel === 'mail' && kind === 'statutory').map(({ id }) => id)]);
    await sql.run('update notification set dispatched_at = clock_timestamp() where id = any ($1::bigint[])', [ids]);
    return found.length;
  });
}

/** One that nobody declared goes out as far as it comes: there it is given up, and seen. */
function waysOut({ id, template }: Undispatched, registry: ProcedureRegistry, channels: readonly ChannelName[]): readonly { id: string; channel: ChannelName; kind: string }[] {
  const declared = messageOf(registry, template);
  return channels.filter((channel) => wanted(declared, channel)).map((channel) => ({ id, channel, kind: declared?.kind ?? 'statutory' }));
}

function wanted(declared: MessageDeclaration | null, channel: ChannelName): boolean {
  if (channel === 'sms') return declared?.sms === true;
  return declared?.kind !== 'security';
}


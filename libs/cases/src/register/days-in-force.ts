import type { FilingStatus } from '@beian/procedure/declaration';

/**
 * A filing in one of these is over. One that winds down is not yet, and counts as valid: its validity ends it, or the publication of its
 * termination, and no text of a province says that a refusal or a report that is not published yet does (an assumption, drawn from silence).
 * The public register names the status beside the filing either way.
 */
const over: readonly FilingStatus[] = ['lapsed', 'terminated', 'revoked'];

/** The day in Beijing. */
const day = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai')::date`;

/** The first day that begins at or after an instant: what ended in the course of a day was in force on that day. */
const firstDayFrom = (instant: string): string => `(${instant} at time zone 'Asia/Shanghai' + interval '1 day' - interval '1 microsecond')::date`;

/** What the history of a filing says of its status, in order. */
const statuses = (filing: string): string =>
  `(select seq, at, coalesce(detail ->> 'to', detail ->> 'status') as status from filing_event where filing_id = ${filing}.id and kind in ('adopted', 'effective', 'status'))`;

/** The days for which versions took effect: each until the day from which a later one speaks. */
export const daysOfVersions = (filing: string): string =>
  `(select range_agg(daterange(v.valid_from, greatest(v.valid_from, least(v.valid_until + 1, v.next_from)))) from (
      select valid_from, valid_until, min(valid_from) over (order by version rows between 1 following and unbounded following) as next_from
      from filing_version where filing_id = ${filing}.id and effective_at is not null and state <> 'void') v)`;

/** The days on which a filing was over, whatever its versions say; until the day on which it came back. */
const daysOver = (filing: string): string =>
  `coalesce((select range_agg(daterange(s.from_day, case when s.until_day < s.from_day then s.from_day else s.until_day end)) from (
      select status, ${firstDayFrom('at')} as from_day, ${day('lead(at) over (order by seq)')} as until_day from ${statuses(filing)} told) s
    where s.status in (${over.map((status) => `'${status}'`).join(', ')})), '{}')`;

/** A filing is in force on a day for which a version took effect and before which no status ended it. */
export const daysInForce = (filing: string): string => `coalesce(${daysOfVersions(filing)}, '{}') - ${daysOver(filing)}`;

/** Since which day a filing has had its present status; null where the history does not say. */
export const statusSince = (filing: string): string => `(select ${day('told.at')} from ${statuses(filing)} told where told.status = ${filing}.status order by told.seq desc limit 1)`;

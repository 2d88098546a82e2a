import { createHash } from 'node:crypto';
import { canonical, type Json } from '@beian/procedure/kernel';
import type { Sql } from '../database/sql.js';
import type { FactsAccess } from '../ports/dependencies.js';

/** What a day added to the logs of all cases and to the histories of all filings, in one hash that rests on the day before. */
export interface DayAnchor {
  readonly day: string;
  readonly cases: number;
  /** Entries of their logs. */
  readonly events: number;
  /** Null: it was made before anchors held the histories of filings. */
  readonly filings: number | null;
  readonly prevHash: string;
  readonly hash: string;
}

interface Head extends Record<string, unknown> {
  /** The case, or the filing. */
  readonly of: string;
  readonly seq: number;
  readonly hash: string;
  readonly events: number;
}

export const noAnchor = createHash('sha256').update('anchors').digest('hex');

/** Nothing of a day is still being written this long after its end. */
const settled = `interval '10 minutes'`;

/** Anchors every day that is over and not anchored yet, oldest first. Any number of workers may do it; each day is written once. */
export function anchorDays({ database }: FactsAccess): Promise<readonly DayAnchor[]> {
  return database.transaction(async (sql) => {
    await sql.run(`select pg_advisory_xact_lock(hashtext('log anchors'))`);
    const last = await sql.row<{ day: string; hash: string }>(`select day::text as day, encode(hash, 'hex') as hash from log_anchor order by day desc limit 1`);
    const made: DayAnchor[] = [];
    for (const day of await daysAfter(sql, last?.day ?? null)) {
      const anchor = await anchorOf(sql, day, made.at(-1)?.hash ?? last?.hash ?? noAnchor, true);
      await sql.run(`insert into log_anchor (day, cases, events, filings, prev_hash, hash) values ($1, $2, $3, $4, decode($5, 'hex'), decode($6, 'hex'))`, [day, anchor.cases, anchor.events, anchor.filings, anchor.prevHash, anchor.hash]);
      made.push(anchor);
    }
    return made;
  });
}

/** The anchor of a day as logs and histories are now: the last entry of the day in every case, and in every filing, that had one. */
export async function anchorOf(sql: Sql, day: string, prevHash: string, withFilings: boolean): Promise<DayAnchor> {
  const cases = await sql.rows<Head>(
    `select e.case_id as of, max(e.seq) as seq, encode((array_agg(e.hash order by e.seq desc))[1], 'hex') as hash, count(*)::int as events
     from case_event e join filing_case c on c.id = e.case_id where ${recordedOn('e')} and not c.synthetic group by e.case_id order by e.case_id`, [day]);
  const filings = withFilings ? await sql.rows<Head>(
    `select e.filing_id as of, max(e.seq) as seq, encode((array_agg(e.hash order by e.seq desc))[1], 'hex') as hash, count(*)::int as events
     from filing_event e where ${recordedOn('e')} group by e.filing_id order by e.filing_id`, [day]) : null;
  const content: Json = [day, rowsOf(cases), ...(filings === null ? [] : [rowsOf(filings)])];
  const hash = createHash('sha256').update(Buffer.from(prevHash, 'hex')).update(canonical(content)).digest('hex');
  return { day, cases: cases.length, events: cases.reduce((sum, { events }) => sum + events, 0), filings: filings?.length ?? null, prevHash, hash };
}

const rowsOf = (heads: readonly Head[]): Json => heads.map(({ of, seq, hash }) => [of, seq, hash]);

const recordedOn = (event: string): string =>
  `${event}.recorded_at >= $1::date::timestamp at time zone 'Asia/Shanghai' and ${event}.recorded_at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai'`;

/** Days in Beijing from the first entry of any log or history, or after an anchored day, to the last that is over. */
async function daysAfter(sql: Sql, anchored: string | null): Promise<readonly string[]> {
  const days = await sql.rows<{ day: string }>(
    `select d::date::text as day from generate_series(
       coalesce($1::date + 1, (select min(first at time zone 'Asia/Shanghai')::date from (select min(recorded_at) as first from case_event union all select min(recorded_at) from filing_event) f))::timestamp,
       ((clock_timestamp() - ${settled}) at time zone 'Asia/Shanghai')::date - interval '1 day', interval '1 day') d order by d`,
    [anchored],
  );
  return days.map(({ day }) => day);
}

import { addDays, beijingDate, civilDate, type CivilDate } from '@beian/calendar';
import type { Sql } from '../database/sql.js';
import type { CaseDependencies } from '../ports/dependencies.js';
import { nextReminderDay, remindOfOpenings } from '../intake/remind-of-opening.js';
import { inTurns } from '../temporal/in-turns.js';
import { legalTime } from '../time/legal-clock.js';
import { dayAfter } from './due-events.js';
import { planFiling } from './live-day.js';
import { dueFilings, filingsBehind, liveDays, MissedDay, type LateFiling } from './missed-days.js';

export interface SweptDay {
  readonly day: CivilDate;
  readonly filings: number;
  readonly events: number;
}

export interface SweepWatch {
  /** After each filing. */
  alive(): void;
  /** A day that failed in one filing. It stays behind and is tried again by the next sweep. */
  missed(missed: MissedDay): void;
}

const atOnce = 4;

/**
 * Every day up to today that was not swept yet, in order; the first time only today. Idempotent: what a day brought about is found done, by
 * this sweep repeated, or by another one beside it. What fails in one filing keeps none of the others from living on; where nobody watches,
 * it is thrown when all have. @returns the days on which there was something to look at
 */
export async function sweepFilings(deps: CaseDependencies, watch?: SweepWatch): Promise<readonly SweptDay[]> {
  const round = new Round(deps, watch);
  const swept = await round.sweep();
  if (watch === undefined && round.missed.length > 0) throw new AggregateError(round.missed, round.missed.map(({ message }) => message).join('; '));
  return swept;
}

class Round {
  readonly missed: MissedDay[] = [];

  constructor(
    private readonly deps: CaseDependencies,
    private readonly watch: SweepWatch | undefined,
  ) {}

  async sweep(): Promise<readonly SweptDay[]> {
    const { sql } = this.deps.database;
    const swept: SweptDay[] = await this.catchUp();
    for (;;) {
      const today = beijingDate((await legalTime(sql)).now);
      const last = await lastSwept(sql);
      const day = last === null ? today : dayAfter(last);
      if (day > today) return swept;
      const due = this.notMissed(await dueFilings(sql, day));
      const reminds = await nextReminderDay(this.deps, day);
      if (due.length === 0 && reminds !== day) await skipTo(sql, { day, today, reminds });
      else swept.push(await close(sql, await this.carryOut(due, day)));
    }
  }

  /** What earlier sweeps left behind comes first. */
  private async catchUp(): Promise<SweptDay[]> {
    const { sql } = this.deps.database;
    const [last, behind] = [await lastSwept(sql), await filingsBehind(sql)];
    return last === null || behind.length === 0 ? [] : [await this.live(behind, last)];
  }

  private async carryOut(filings: readonly LateFiling[], day: CivilDate): Promise<SweptDay> {
    const lived = await this.live(filings, day);
    return { ...lived, events: lived.events + (await remindOfOpenings(this.deps, day)) };
  }

  private async live(filings: readonly LateFiling[], day: CivilDate): Promise<SweptDay> {
    let events = 0;
    await inTurns(filings, atOnce, async (filing) => {
      const happened = await this.liveOne(filing, day);
      events += happened;
    });
    return { day, filings: filings.length, events };
  }

  private async liveOne(filing: LateFiling, day: CivilDate): Promise<number> {
    try {
      return await liveDays(this.deps, filing, day);
    } catch (error) {
      if (!(error instanceof MissedDay)) throw error;
      this.missed.push(error);
      this.watch?.missed(error);
      return 0;
    } finally {
      this.watch?.alive();
    }
  }

  /** Once a round is enough: what failed today fails for tomorrow as well. */
  private notMissed(due: readonly LateFiling[]): readonly LateFiling[] {
    return due.filter(({ id }) => !this.missed.some(({ filingId }) => filingId === id));
  }
}

export async function lastSwept(sql: Sql): Promise<CivilDate | null> {
  const row = await sql.row<{ day: string | null }>('select max(day) as day from filing_sweep');
  return row?.day == null ? null : civilDate(row.day);
}

/** The next day on which the sweep has something to do; null: none is known. Filings that it has not looked at are looked at now; those that are behind wait for no day. */
export async function nextSweepDay(deps: CaseDependencies): Promise<CivilDate | null> {
  const { sql } = deps.database;
  const { now } = await legalTime(sql);
  const last = await lastSwept(sql);
  const from = last === null ? beijingDate(now) : dayAfter(last);
  const unknown = await sql.rows<{ id: string }>('select filing_id as id from filing_life where due is null and missed_day is null order by filing_id');
  await inTurns(unknown, atOnce, ({ id }) => planFiling(deps, id, from));
  const row = await sql.row<{ due: string | null }>(`select min(due) as due from filing_life where due < 'infinity' and missed_day is null`);
  const days = [...(row?.due == null ? [] : [civilDate(row.due)]), await nextReminderDay(deps, from)].filter((day) => day !== null);
  return days.toSorted().at(0) ?? null;
}

/** Days on which nothing is due are over at once, up to the next on which something is. */
async function skipTo(sql: Sql, { day, today, reminds }: { readonly day: CivilDate; readonly today: CivilDate; readonly reminds: CivilDate | null }): Promise<void> {
  const row = await sql.row<{ due: string | null }>('select min(due) as due from filing_life where due <= $1 and missed_day is null', [today]);
  const [next] = [...(row?.due == null ? [] : [civilDate(row.due)]), ...(reminds === null || reminds > today ? [] : [reminds])].toSorted();
  const until = next === undefined ? today : addDays(next, -1);
  await sql.run(
    `insert into filing_sweep (day, filings, events) select d::date, 0, 0 from generate_series($1::date::timestamp, $2::date::timestamp, interval '1 day') d on conflict do nothing`, [day, until]);
}

async function close(sql: Sql, swept: SweptDay): Promise<SweptDay> {
  await sql.run('insert into filing_sweep (day, filings, events) values ($1, $2, $3) on conflict do nothing', [swept.day, swept.filings, swept.events]);
  return swept;
}

import { addDays, civilDate, startOfDay, workdayDue, type CivilDate } from '@beian/calendar';
import { closes } from '@beian/procedure/declaration';
import type { CaseDependencies } from '../ports/dependencies.js';
import { LifeWorld, morning } from '../testing/life/life-world.js';
import { readFilingEvents } from '../register/filing-events.js';
import { readFiling } from '../register/read-filing.js';
import { carryOutCalendarRevision } from '../temporal/calendar-revision.js';
import { legalTime } from '../time/legal-clock.js';
import { liveDay } from './live-day.js';
import { lastSwept, nextSweepDay, sweepFilings } from './sweep.js';

let world: LifeWorld;
beforeAll(async () => {
  world = await LifeWorld.open();
  await world.beginAt('2027-01-01');
  await sweepFilings(world.toy.deps);
});
afterAll(() => world.close());

const end = (days: number) => addDays(civilDate('2027-06-30'), days);
const history = async (id: string) => (await readFilingEvents(world.sql, [id])).map(({ kind, at, occasion }) => `${at.slice(0, 10)} ${kind}${occasion === null ? '' : ` ${occasion}`}`);
const messages = async (id: string) => (await world.sql.row<{ n: number }>('select count(*) as n from notification where filing_id = $1', [id]))?.n;

describe('the daily sweep', () => {
  it('does what a day brings about at the beginning of that day, tells the holder and the supervisors, and opens the case', async () => {
    const id = await world.adopt('2027-04-02', '2027-01-01');
    await world.walkTo(morning(civilDate('2027-01-02')));
    expect(await history(id)).toEqual([
      '2026-12-31 adopted', '2027-01-01 status status expiring 2027-04-02', '2027-01-01 permission close scopeChanges 2027-04-02', '2027-01-01 opened case toy/card-renewal 1 2027-04-02',
    ]);
    expect([await messages(id), (await readFiling(world.sql, id))?.permissions]).toEqual([6, { reporting: true, scopeChanges: false, batches: true }]);
  });

  it('makes up for missed days in their order, each with its own date, and does nothing twice when several sweep at once', async () => {
    const id = await world.adopt('2027-06-30', '2027-01-01');
    await world.toy.moveClockTo(morning(end(3)));
    await Promise.all([sweepFilings(world.toy.deps), sweepFilings(world.toy.deps), sweepFilings(world.toy.deps)]);
    const once = await history(id);
    expect(once.map((line) => line.replace(' 2027-06-30', ''))).toEqual([
      '2026-12-31 adopted', '2027-03-31 status status expiring', '2027-03-31 permission close scopeChanges', '2027-03-31 opened case toy/card-renewal 1',
      '2027-05-30 reminded reminder-30', '2027-06-19 reminded reminder-10', '2027-06-30 permission close reporting', '2027-06-30 status status grace',
    ]);
    expect(await sweepFilings(world.toy.deps)).toEqual([]);
    expect([await history(id), await messages(id)]).toEqual([once, 14]);
    await world.settle();
  });

  it('A-56: opens a case anew on the day after its withdrawal, and timers that have passed fire at once', async () => {
    const id = await world.adopt('2027-09-01', '2027-07-03');
    await world.walkTo(morning(addDays(civilDate('2027-09-01'), 2)));
    const first = await world.renewal(id);
    await world.withdraw(id);
    expect(await world.renewal(id)).toBeNull();
    await world.walkTo(startOfDay(addDays(civilDate('2027-09-01'), 3)));
    const second = await world.renewal(id);
    expect([second === null, second === first]).toEqual([false, false]);
    const state = await world.sql.row<{ submittedAt: string; stands: string[] }>(
      `select c.submitted_at as "submittedAt", array(select element from case_timer where case_id = c.id order by element) as stands from filing_case c where id = $1`, [second]);
    expect(state).toEqual({ submittedAt: startOfDay(addDays(civilDate('2027-09-01'), 3)), stands: ['Timer_Expiry', 'Timer_GraceEnd'] });
    await world.walkTo(startOfDay(addDays(civilDate('2027-09-01'), 61)));
    expect((await readFiling(world.sql, id))?.status).toBe('lapsed');
  });

  it('lets the clock of the training stop at every day on which something happens, and at no other', async () => {
    const id = await world.adopt('2028-06-30', '2027-11-02');
    const { stops } = await world.walkTo(morning(civilDate('2028-07-02')));
    const days = [-90, -30, -10, 1].map((each) => startOfDay(addDays(civilDate('2028-06-30'), each)));
    expect([stops, (await history(id)).length]).toEqual([days, 8]);
  });
});

describe('what rests on holidays that are not announced (A-48)', () => {
  /** The filing of batches closes on the second working day after another. */
  function closingAfter(day: CivilDate): CaseDependencies {
    const { deps } = world.toy;
    const regions = deps.registry.regions.map((province): typeof province => ({
      ...province,
      filingLife: (filing, around) => [...province.filingLife(filing, around), closes('batches', workdayDue(around.calendar, day, 2), 'TOY-WORKDAY')],
    }));
    return { ...deps, registry: { ...deps.registry, regions } };
  }

  it('does not happen before the year is loaded, however late it is, and then once, with the day that the calendar gives', async () => {
    const doorbell = { clockChanged: async () => undefined };
    const id = await world.adopt('2030-06-30', '2028-07-03');
    const deps = closingAfter(civilDate('2028-09-29'));
    const closed = async () => (await readFilingEvents(world.sql, [id])).filter(({ kind, rule }) => kind === 'permission' && rule === 'TOY-WORKDAY').map(({ at, detail }) => [at, detail['on']]);
    await world.sql.run('update calendar_year set year = 3028 where year = 2028');
    await carryOutCalendarRevision(deps, doorbell, '2028-01-01T00:00:00Z');
    await world.toy.moveClockTo(morning(civilDate('2028-10-20')));
    await sweepFilings(deps);
    expect([await closed(), (await readFiling(world.sql, id))?.permissions.batches]).toEqual([[], true]);

    await world.sql.run('update calendar_year set year = 2028 where year = 3028');
    await world.sql.run(`insert into calendar_day (date, kind, name, source) values ('2028-10-02', 'rest', '国庆节', '示例')`);
    await carryOutCalendarRevision(deps, doorbell, '2028-01-01T00:00:00Z');
    await world.toy.moveClockTo(morning(civilDate('2028-10-21')));
    await sweepFilings(deps);
    await sweepFilings(deps);
    expect([await closed(), (await readFiling(world.sql, id))?.permissions.batches]).toEqual([[[startOfDay(civilDate('2028-10-21')), '2028-10-04']], false]);
  });
});

describe('what fails in one filing', () => {
  const missedDays = () => world.sql.rows<{ id: string; day: string }>('select filing_id as id, missed_day as day from filing_life where missed_day is not null');
  const kinds = async (id: string) => (await history(id)).map((line) => line.replace('toy/card-renewal', ''));

  /** What dates bring about in one filing cannot be told. */
  function broken(id: string): CaseDependencies {
    const { deps } = world.toy;
    const regions = deps.registry.regions.map((province): typeof province => ({
      ...province,
      filingLife: (filing, surroundings) => {
        if (filing.id === id) throw new Error('no such calendar');
        return province.filingLife(filing, surroundings);
      },
    }));
    return { ...deps, registry: { ...deps.registry, regions } };
  }

  it('keeps no other from living on, is told with its day, and is made up for in the order of its days, reminders too', async () => {
    await world.walkTo(morning(civilDate('2029-01-01')));
    const [ill, sound] = [await world.adopt('2029-06-30', '2029-01-01'), await world.adopt('2029-06-30', '2029-01-01')];
    await world.toy.moveClockTo(morning(civilDate('2029-07-03')));
    const told: string[] = [];
    await sweepFilings(broken(ill), { alive: () => undefined, missed: ({ filingId, day }) => void told.push(`${filingId} ${day}`) });
    expect([told, await missedDays(), await lastSwept(world.sql)]).toEqual([[`${ill} 2029-01-02`], [{ id: ill, day: '2029-01-02' }], '2029-07-03']);
    expect([(await kinds(ill)).length, (await kinds(sound)).length]).toEqual([1, 8]);
    await expect(sweepFilings(broken(ill))).rejects.toThrow(`the filing ${ill} could not live the 2029-01-02: no such calendar`);
    expect(await nextSweepDay(world.toy.deps)).not.toBe('2029-01-02');
    await sweepFilings(world.toy.deps);
    expect([await kinds(ill), await missedDays()]).toEqual([await kinds(sound), []]);
    await world.settle();
  });

  it('sees a case that ends while the day is waited for: nothing that asks for a look at the filing is written over', async () => {
    await world.walkTo(morning(civilDate('2029-08-01')));
    const id = await world.adopt('2029-09-30', '2029-08-01');
    await world.walkTo(morning(civilDate('2029-08-02')));
    const first = await world.renewal(id);
    expect(first).not.toBeNull();
    const { now } = await legalTime(world.sql);
    let living: Promise<number> = Promise.resolve(0);
    await world.toy.deps.database.transaction(async (sql) => {
      await sql.run(`update filing_case set state = 'withdrawn', ended_at = $2 where id = $1`, [first, now]);
      await sql.run('update filing_life set due = null where filing_id = $1', [id]);
      living = liveDay(world.toy.deps, id, civilDate('2029-08-03'));
      for (let waits = false; !waits;) waits = await someoneWaits();
    });
    await living;
    expect([first, null]).not.toContain(await world.renewal(id));
  });

  async function someoneWaits(): Promise<boolean> {
    const row = await world.sql.row<{ n: number }>(`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    return (row?.n ?? 0) > 0;
  }
});
